/**
 * Where would a wanderer most often be, who keeps following the links and now and then starts anew?
 *
 * PageRank (Brin & Page 1998), by power iteration over typed arrays:
 *   x′(v) = (1 − d)/n + d · ( Σ over links u→v of x(u)·w(u→v)/W(u)  +  D/n )
 * with d = 0.85, W(u) the weight that leaves u, and D the mass of nodes that nothing leaves, spread
 * evenly. The answer adds up to 1. It costs rounds × links; the error shrinks by d a round, so that 200
 * rounds (0.85²⁰⁰ < 10⁻¹⁴) always reach the tolerance of 10⁻¹².
 */
import { pickAt, placeByKey, toOffsets } from './compact-graph.ts';
import { atOnce } from './in-turns.ts';

export interface Links {
  /** Number of nodes. */
  readonly size: number;
  /** Node indices, link by link. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Above 0, link by link. */
  readonly weight: Float64Array;
}

export const DAMPING = 0.85;
const TOLERANCE = 1e-12;
const MOST_ROUNDS = 200;

function weightsOut({ size, from, weight }: Links): Float64Array {
  const sums = new Float64Array(size);
  for (let link = 0; link < from.length; link += 1) {
    const node = from[link] ?? 0;
    sums[node] = (sums[node] ?? 0) + (weight[link] ?? 0);
  }
  return sums;
}

/** What arrives at each node, as compressed rows in the order of the links. */
interface Arrivals {
  readonly offsets: Int32Array;
  readonly from: Int32Array;
  /** The part of what stands at its start that each link carries on in a round. */
  readonly shares: Float64Array;
}

function toArrivals({ size, from, to, weight }: Links, out: Float64Array): Arrivals {
  const offsets = toOffsets(to, size);
  const links = placeByKey(to, offsets);
  const shares = new Float64Array(links.length);
  for (let at = 0; at < links.length; at += 1) {
    const link = links[at] ?? 0;
    shares[at] = DAMPING * ((weight[link] ?? 0) / (out[from[link] ?? 0] ?? 1));
  }
  return { offsets, from: pickAt(from, links), shares };
}

/** Written into `next`. */
function takeRound(
  { offsets, from, shares }: Arrivals,
  out: Float64Array,
  ranks: Float64Array,
  next: Float64Array,
): void {
  const size = ranks.length;
  let dangling = 0;
  for (let node = 0; node < size; node += 1) if (out[node] === 0) dangling += ranks[node] ?? 0;
  const base = (1 - DAMPING + DAMPING * dangling) / size;
  let link = 0;
  for (let node = 0; node < size; node += 1) {
    let rank = base;
    const last = offsets[node + 1] ?? 0;
    for (; link < last; link += 1) rank += (shares[link] ?? 0) * (ranks[from[link] ?? 0] ?? 0);
    next[node] = rank;
  }
}

function changeBetween(ranks: Float64Array, next: Float64Array): number {
  let sum = 0;
  for (let node = 0; node < next.length; node += 1)
    sum += Math.abs((next[node] ?? 0) - (ranks[node] ?? 0));
  return sum;
}

/** One share a node, adding up to 1; empty for no nodes. Pauses after each round. */
export function* pageRankInTurns(links: Links): Generator<void, Float64Array> {
  const out = weightsOut(links);
  const arrivals = toArrivals(links, out);
  yield;
  let ranks = new Float64Array(links.size).fill(1 / links.size);
  // Two take turns: one made anew each round would be most of what a browser has to tidy away.
  let next = new Float64Array(links.size);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    takeRound(arrivals, out, ranks, next);
    const change = changeBetween(ranks, next);
    [ranks, next] = [next, ranks];
    if (change < TOLERANCE) break;
    yield;
  }
  return ranks;
}

export const pageRank = (links: Links): Float64Array => atOnce(pageRankInTurns(links));
