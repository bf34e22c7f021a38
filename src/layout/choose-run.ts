/**
 * How does the layout that fits a graph begin?
 *
 * Which one that is layout-kind.ts says; both are steered alike, so that who runs one need not know which.
 * Interactive forces for what is read, the engine for what is large.
 */
import type { LayoutInput } from '../graph/flatten.ts';
import { openEngineRun } from './engine-run.ts';
import { kindFor, type LayoutKind } from './layout-kind.ts';
import { openRun, type LayoutRun } from './run.ts';

const RUNS = {
  interactive: openRun,
  multilevel: openEngineRun,
} satisfies Record<LayoutKind, (input: LayoutInput, start?: Float32Array) => LayoutRun>;

/** From the seed when no `start` is given; else at rest at `start`. */
export const openFittingRun = (input: LayoutInput, start?: Float32Array): LayoutRun =>
  RUNS[kindFor(input.radii.length)](input, start);
