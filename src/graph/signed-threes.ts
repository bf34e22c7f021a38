/**
 * Which three actors have a sign on all their sides, and which on two only?
 *
 * Walks the signed pairs in the order of the corpus and calls for each three it meets, once; pauses on the way. Costs,
 * for each signed pair, the signed neighbours of both.
 */
import { pickAt, placeByPair, toOffsets } from './compact-graph.ts';
import type { SignedPairs } from './signed-pairs.ts';

/** Numbers looked at between two pauses; about a millisecond. */
const LOOKS_A_TURN = 10_000;
/** To look at a three that was met takes as long as so many numbers. */
const LOOKS_A_THREE = 50;

/** Places a < b < c, and the pairs of them by number. */
export type VisitTriangle = (
  places: readonly [number, number, number],
  pairs: readonly [number, number, number],
) => void;

/** Pairs are a–b, a–c, b–c; in the order of a, then b, then c. `size` actors. */
export function* eachTriangle(
  { lower, upper }: SignedPairs,
  size: number,
  visit: VisitTriangle,
): Generator<void, void> {
  const offsets = toOffsets(lower, size);
  const seenBy = new Int32Array(size).fill(-1);
  const pairWith = new Int32Array(size);
  let looks = 0;
  for (let a = 0; a < size; a += 1) {
    const [first = 0, last = 0] = [offsets[a], offsets[a + 1]];
    for (let pair = first; pair < last; pair += 1) {
      seenBy[upper[pair] ?? 0] = a;
      pairWith[upper[pair] ?? 0] = pair;
    }
    for (let pair = first; pair < last; pair += 1) {
      const b = upper[pair] ?? 0;
      const [from = 0, to = 0] = [offsets[b], offsets[b + 1]];
      for (let third = from; third < to; third += 1) {
        const c = upper[third] ?? 0;
        if (seenBy[c] !== a) continue;
        visit([a, b, c], [pair, pairWith[c] ?? 0, third]);
        looks += LOOKS_A_THREE;
      }
      looks += to - from + 1;
      if (looks < LOOKS_A_TURN) continue;
      looks = 0;
      yield;
    }
  }
}

/** The one they meet in, and the other two, the lower first; the pairs of it with each of them. */
export type VisitGap = (
  places: readonly [number, number, number],
  pairs: readonly [number, number],
) => void;

/** Everybody's signed neighbours, in order. */
function toRows({ count, lower, upper }: SignedPairs, size: number) {
  const here = new Int32Array(2 * count);
  const there = new Int32Array(2 * count);
  here.set(lower);
  here.set(upper, count);
  there.set(upper);
  there.set(lower, count);
  const places = placeByPair(here, there, size);
  const pairs = places.map((place) => (place < count ? place : place - count));
  return { offsets: toOffsets(here, size), others: pickAt(there, places), pairs };
}

/** Two signed sides that meet in one, where the third side has no sign; in the order of the three. */
export function* eachGap(
  signed: SignedPairs,
  size: number,
  visit: VisitGap,
): Generator<void, void> {
  const { offsets, others, pairs } = toRows(signed, size);
  const seenAt = new Int32Array(size).fill(-1);
  let looks = 0;
  for (let shared = 0; shared < size; shared += 1) {
    const last = offsets[shared + 1] ?? 0;
    for (let at = offsets[shared] ?? 0; at < last; at += 1) {
      const one = others[at] ?? 0;
      const [from = 0, to = 0] = [offsets[one], offsets[one + 1]];
      for (let next = from; next < to; next += 1) seenAt[others[next] ?? 0] = at;
      for (let next = at + 1; next < last; next += 1) {
        const other = others[next] ?? 0;
        if (seenAt[other] !== at) visit([shared, one, other], [pairs[at] ?? 0, pairs[next] ?? 0]);
      }
      looks += to - from + last - at;
      if (looks < LOOKS_A_TURN) continue;
      looks = 0;
      yield;
    }
  }
}
