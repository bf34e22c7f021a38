/**
 * Which suites are there, and in which order are they run?
 *
 * The cheap and exact ones first, the browser last. Each is a file of the same name under suites/, run in a
 * process of its own, so that the memory of one is no burden to the next.
 */
export const SUITE_NAMES = [
  'bytes',
  'parse',
  'questions',
  'search',
  'layout',
  'load',
  'frame',
  'pick',
] as const;

export type SuiteName = (typeof SUITE_NAMES)[number];

export const isSuiteName = (name: string): name is SuiteName =>
  SUITE_NAMES.some((known) => known === name);
