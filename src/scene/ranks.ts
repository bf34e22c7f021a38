/**
 * How do very many things get an order, a little at a time, and how are some of them then put in it at once?
 *
 * Each thing has a key, and keys can be compared. To rank them takes a second or two for a hundred thousand names, so
 * it pauses every few steps; with the ranks at hand any part of the things is put in order, up or down, by counting.
 * Things of equal rank keep their order. Pure.
 */
import { pickAt, placeByKey, toOffsets } from '../graph/compact-graph.ts';

export interface Ranks {
  /** Thing by thing, from 0. */
  readonly of: Int32Array;
  readonly count: number;
  /** The rank of what says nothing to sort by, which comes last both ways; −1 for none. */
  readonly nothing: number;
}

/** What things are compared by. */
export interface Keyed {
  /** Thing by thing. */
  readonly keys: Int32Array;
  readonly count: number;
  readonly compare: (a: number, b: number) => number;
  /** The one that says nothing, or −1. */
  readonly nothing: number;
}

/** Steps between two pauses; about a millisecond. */
export const STEPS_A_TURN = 1000;

/** The numbers from 0 in order; equal ones as they are. Merged from the bottom up, so that it can pause. */
export function* sortInTurns(
  count: number,
  compare: (a: number, b: number) => number,
): Generator<void, Int32Array> {
  let from = Int32Array.from({ length: count }, (_, at) => at);
  let to = new Int32Array(count);
  for (let width = 1; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(start + 2 * width, count);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at += 1) {
        const isLeft =
          left < middle && (right >= end || compare(from[left] ?? 0, from[right] ?? 0) <= 0);
        to[at] = from[isLeft ? left++ : right++] ?? 0;
        if (at % STEPS_A_TURN === 0) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Pauses on the way; ends with the ranks. */
export function* rankKeys({ keys, count, compare, nothing }: Keyed): Generator<void, Ranks> {
  const inOrder = yield* sortInTurns(count, compare);
  const rankOf = new Int32Array(count);
  let rank = -1;
  for (let at = 0; at < count; at += 1) {
    const key = inOrder[at] ?? 0;
    if (at === 0 || compare(inOrder[at - 1] ?? 0, key) !== 0) rank += 1;
    rankOf[key] = rank;
    if (at % STEPS_A_TURN === 0) yield;
  }
  return { of: pickAt(rankOf, keys), count: rank + 1, nothing: rankOf[nothing] ?? -1 };
}

/** What pauses, without a pause. */
export function atOnce<Made>(making: Generator<unknown, Made>): Made {
  for (;;) {
    const turn = making.next();
    if (turn.done === true) return turn.value;
  }
}

/** The same things, by their numbers, in the order of their ranks. */
export function inRankOrder(
  numbers: Int32Array,
  { of, count, nothing }: Ranks,
  descending: boolean,
): Int32Array {
  const keys = new Int32Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const rank = of[numbers[at] ?? 0] ?? 0;
    keys[at] = rank === nothing ? count : descending ? count - 1 - rank : rank;
  }
  return pickAt(numbers, placeByKey(keys, toOffsets(keys, count + 1)));
}
