/**
 * How good is a layout after so much time?
 *
 * Steps are taken until there is no more to do or the time is up; the clock stands still while somebody looks.
 * Looks are taken at given times, and at the end. What is known at a look holds until the next one. With a goal,
 * looks are frequent and the first time at which the stress was no higher is kept.
 */
import { neighbourhoodPreservation, normalisedStress } from '../../layout/quality.ts';
import { processorMs } from '../core/quiet-run.ts';
import type { FlatEnds, Stepping } from '../peers/lay-out.ts';

export interface Watching {
  readonly most: number;
  /** Milliseconds after the start, ascending. */
  readonly looks: readonly number[];
  readonly goal?: number;
}

export interface Watched {
  readonly ms: number;
  readonly steps: number;
  readonly stress: number;
  readonly neighbourhood: number;
  /** At the times that were asked for. */
  readonly stressAt: readonly number[];
  /** When the goal was reached; undefined where it never was. */
  readonly reachedMs?: number;
}

/** While a goal is not reached somebody looks after each further tenth of the time spent so far. */
const LOOK_EVERY = 1.1;
const FIRST_LOOK_MS = 20;

export function watchLayout(
  graph: FlatEnds,
  start: () => Stepping,
  { most, looks, goal }: Watching,
): Watched {
  let spentMs = 0;
  const running = <Result>(work: () => Result): Result => {
    const startMs = processorMs();
    const result = work();
    spentMs += processorMs() - startMs;
    return result;
  };
  const layout = running(start);
  const stressNow = () => normalisedStress(graph, layout.places());
  const stressAt: number[] = [];
  let [steps, goesOn, nextLookMs] = [0, true, FIRST_LOOK_MS];
  let reachedMs: number | undefined;
  while (goesOn && spentMs < most) {
    goesOn = running(layout.step);
    steps += 1;
    while (spentMs >= (looks[stressAt.length] ?? Infinity)) stressAt.push(stressNow());
    if (goal !== undefined && reachedMs === undefined && spentMs >= nextLookMs) {
      if (stressNow() <= goal) reachedMs = spentMs;
      nextLookMs = spentMs * LOOK_EVERY;
    }
  }
  const places = layout.places();
  const stress = normalisedStress(graph, places);
  if (goal !== undefined && stress <= goal) reachedMs ??= spentMs;
  return {
    ms: spentMs,
    steps,
    stress,
    neighbourhood: neighbourhoodPreservation(graph, places),
    stressAt: looks.map((_, at) => stressAt[at] ?? stress),
    ...(reachedMs === undefined ? {} : { reachedMs }),
  };
}
