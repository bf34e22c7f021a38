/**
 * Which pairs of actors have a sign, and from which relations?
 *
 * Attitudes as they are met, put in order by pair with counting alone. Numbers only: a graph of half a million signed
 * relations is judged without an object for each of its pairs.
 */
import { pickAt, placeByPair } from './compact-graph.ts';

/** The words are for, and against. */
export const FOR = 1;
export const AGAINST = 2;

/** Attitude by attitude, as they are met. */
export interface MetAttitudes {
  /** The places of the two actors, the lower first. */
  readonly lower: number[];
  readonly upper: number[];
  /** FOR or AGAINST. */
  readonly signs: number[];
  /** 1 by way of a thing, 0 between the two. */
  readonly vias: number[];
  /** The numbers of the relations. */
  readonly relations: number[];
}

/** Lower place by lower place, then upper by upper. */
export interface SignedPairs {
  readonly count: number;
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  /** FOR, AGAINST, or both bits. */
  readonly signs: Uint8Array;
  /** 1 where all attitudes are by way of a thing. */
  readonly isVia: Uint8Array;
  /** The relations of pair `p` are those from `offsets[p]` up to, not including, `offsets[p + 1]`. */
  readonly offsets: Int32Array;
  readonly relations: Int32Array;
}

/** Where a pair begins in lists that are in order. */
function findStarts(lower: Int32Array, upper: Int32Array): Int32Array {
  const starts = new Int32Array(lower.length);
  let count = 0;
  for (let at = 0; at < lower.length; at += 1)
    if (at === 0 || lower[at] !== lower[at - 1] || upper[at] !== upper[at - 1])
      starts[count++] = at;
  return starts.subarray(0, count);
}

/** `size` actors. */
export function toSignedPairs(met: MetAttitudes, size: number): SignedPairs {
  const [lowers, uppers] = [Int32Array.from(met.lower), Int32Array.from(met.upper)];
  const places = placeByPair(lowers, uppers, size);
  const [lower, upper] = [pickAt(lowers, places), pickAt(uppers, places)];
  const starts = findStarts(lower, upper);
  const count = starts.length;
  const offsets = new Int32Array(count + 1).fill(places.length);
  offsets.set(starts);
  const signs = new Uint8Array(count);
  const isVia = new Uint8Array(count).fill(1);
  for (let pair = 0; pair < count; pair += 1) {
    for (let at = offsets[pair] ?? 0; at < (offsets[pair + 1] ?? 0); at += 1) {
      const place = places[at] ?? 0;
      signs[pair] = (signs[pair] ?? 0) | (met.signs[place] ?? 0);
      isVia[pair] = (isVia[pair] ?? 0) & (met.vias[place] ?? 0);
    }
  }
  return {
    count,
    lower: pickAt(lower, starts),
    upper: pickAt(upper, starts),
    signs,
    isVia,
    offsets,
    relations: pickAt(Int32Array.from(met.relations), places),
  };
}
