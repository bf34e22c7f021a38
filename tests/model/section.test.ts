/**
 * Is it always said whether a heading is the author's?
 */
import { expect, test } from 'vitest';
import { sectionSchema } from '../../src/model/section.ts';

test('supplied is no default: a section without it is refused', () => {
  const section = { id: 'a', source: 's', start: 0, end: 9, heading: 'Anti-Japan', supplied: true };
  expect(sectionSchema.parse(section)).toEqual(section);
  expect(sectionSchema.safeParse({ ...section, supplied: undefined }).success).toBe(false);
});
