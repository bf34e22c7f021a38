/**
 * How is a node that no arrow leads to brought within reach?
 *
 * Whoever goes left as long as there is a left comes to the leftmost node, so that from it all those can be
 * reached that reach each other. For each that is left over, the step is bent that costs least: one without
 * which everything still reaches everything else. More than half of all steps are such.
 */
import type { Point } from '../kit/plane.ts';

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** By the number of a place: the number of the place that an arrow leads to, or null. */
export type Moves = readonly Readonly<Record<Direction, number | null>>[];

type Step = Record<Direction, number | null>;

const AXES: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** A step against its arrow is the last resort. */
const BACKWARDS = 1000;

interface Bend {
  readonly from: number;
  readonly way: Direction;
  readonly to: number;
  readonly cost: number;
}

function reachFrom(start: number, next: (at: number) => readonly number[]): Set<number> {
  const reached = new Set([start]);
  // A set may grow while it is walked through.
  for (const at of reached) for (const to of next(at)) reached.add(to);
  return reached;
}

const stepsOf = (step: Step | undefined): readonly number[] =>
  step === undefined ? [] : DIRECTIONS.flatMap((way) => step[way] ?? []);

const reachedFrom = (moves: readonly Step[], start: number): Set<number> =>
  reachFrom(start, (at) => stepsOf(moves[at]));

function reaching(moves: readonly Step[], end: number): Set<number> {
  const into: number[][] = moves.map(() => []);
  for (const [from, step] of moves.entries()) for (const to of stepsOf(step)) into[to]?.push(from);
  return reachFrom(end, (at) => into[at] ?? []);
}

function leftmost(places: readonly Point[]): number {
  let least = 0;
  for (const [index, { x, y }] of places.entries()) {
    const best = places[least];
    if (best && (x < best.x || (x === best.x && y < best.y))) least = index;
  }
  return least;
}

function bendsTo(places: readonly Point[], reached: ReadonlySet<number>): readonly Bend[] {
  const bends: Bend[] = [];
  for (const from of reached) {
    for (const [to, place] of places.entries()) {
      const here = places[from];
      if (reached.has(to) || !here) continue;
      const [dx, dy] = [place.x - here.x, place.y - here.y];
      for (const way of DIRECTIONS) {
        const axis = AXES[way];
        const along = dx * axis.x + dy * axis.y;
        const aside = Math.abs(dx * axis.y) + Math.abs(dy * axis.x);
        const cost = along > 0 ? along + 2 * aside : BACKWARDS * (1 + aside - along);
        bends.push({ from, way, to, cost });
      }
    }
  }
  return bends.toSorted((a, b) => a.cost - b.cost);
}

/** The first bend that keeps what was reached, wins what was not, and cuts nobody off. */
function bendOnce(moves: readonly Step[], bends: readonly Bend[], start: number, least: number) {
  for (const { from, way, to } of bends) {
    const step = moves[from];
    if (!step) continue;
    const bent = moves.with(from, { ...step, [way]: to });
    if (reachedFrom(bent, start).size > least && reaching(bent, start).size === moves.length)
      return bent;
  }
  return null;
}

/** `given` must lead everybody to the leftmost place, as nearest steps do. */
export function bridgeMoves(places: readonly Point[], given: readonly Step[]): Moves {
  const start = leftmost(places);
  let moves = given;
  let reached = reachedFrom(moves, start);
  while (reached.size < moves.length) {
    const bent = bendOnce(moves, bendsTo(places, reached), start, reached.size);
    if (bent === null) return moves;
    moves = bent;
    reached = reachedFrom(moves, start);
  }
  return moves;
}
