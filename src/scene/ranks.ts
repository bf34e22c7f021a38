/**
 * How do very many things get an order, a little at a time, and how are some of them then put in it at once?
 *
 * Each thing has a key, and keys can be compared. To rank them takes a second or two for a hundred thousand names, so
 * it pauses every few steps; with the ranks at hand any part of the things is put in order, up or down, by counting.
 * Things of equal rank keep their order. Pure.
 */
import { pickAt, placeByKey, toOffsets } from '../graph/compact-graph.ts';
import { sortInTurns, STEPS_A_TURN } from '../graph/in-turns.ts';

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
