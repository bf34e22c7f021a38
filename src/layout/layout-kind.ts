/**
 * Which layout does a graph of this size get?
 *
 * Up to so many nodes the interactive forces of run.ts, which know themes, labels and crossings; above it
 * the engine, which knows only discs and edges and stays quick. Interactive forces cost with the square
 * of the nodes: at the bound a step takes about five milliseconds, so that dragging still feels alive
 * (docs/decisions/0015). It stands by itself, so that the page can ask without having the layouts.
 */
export type LayoutKind = 'interactive' | 'multilevel';

export const MOST_INTERACTIVE = 400;

export const kindFor = (nodes: number): LayoutKind =>
  nodes <= MOST_INTERACTIVE ? 'interactive' : 'multilevel';
