/**
 * Which layout does a graph of this size get?
 *
 * Up to so many nodes the interactive forces of run.ts, which know themes, labels and crossings; above it
 * the engine, which knows only nodes and edges and stays quick. Interactive forces cost with the square
 * of the nodes: at the bound a step takes about five milliseconds, so that dragging still feels alive.
 */
import type { LayoutInput } from '../graph/flatten.ts';
import { openEngineRun } from './engine-run.ts';
import { openRun, type LayoutKind, type LayoutRun } from './run.ts';

export const MOST_INTERACTIVE = 400;

export const kindFor = (nodes: number): LayoutKind =>
  nodes <= MOST_INTERACTIVE ? 'interactive' : 'multilevel';

const RUNS = {
  interactive: openRun,
  multilevel: openEngineRun,
} satisfies Record<LayoutKind, (input: LayoutInput, start?: Float32Array) => LayoutRun>;

/** From the seed when no `start` is given; else at rest at `start`. */
export const openFittingRun = (input: LayoutInput, start?: Float32Array): LayoutRun =>
  RUNS[kindFor(input.radii.length)](input, start);
