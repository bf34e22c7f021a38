/**
 * How does a graph of any size stand in memory, so that a step from node to node costs next to nothing?
 *
 * As compressed sparse rows: nodes and edges are numbers, and the edges of a node lie side by side in one flat
 * array, once by where they leave and once by where they arrive, in the order of their numbers. Parallel edges
 * and loops are edges like any other. Made in one pass from two lists of ends, as a dataset or an import has
 * them; plain numbers, so that it can be posted to a worker.
 */
import { hasBit, type Bits } from './bit-set.ts';

/** The edges of node `n` are those from `offsets[n]` up to, not including, `offsets[n + 1]`. */
export interface Adjacency {
  readonly offsets: Int32Array;
  /** At the other end of each. */
  readonly neighbours: Int32Array;
  readonly edges: Int32Array;
}

export interface CompactGraph {
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** Edge by edge. An edge of which an end is no node (−1) keeps its number and stands beside no node. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly out: Adjacency;
  readonly into: Adjacency;
}

/** Where the run of each of `count` keys begins in a list sorted by key; keys below 0 are left out. */
export function toOffsets(keys: Int32Array, count: number): Int32Array {
  const offsets = new Int32Array(count + 1);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? -1;
    if (key >= 0) offsets[key + 1] = (offsets[key + 1] ?? 0) + 1;
  }
  for (let key = 0; key < count; key += 1)
    offsets[key + 1] = (offsets[key + 1] ?? 0) + (offsets[key] ?? 0);
  return offsets;
}

/** The places of a list in the order of their keys, equal keys in the order of the list. */
export function placeByKey(keys: Int32Array, offsets: Int32Array): Int32Array {
  const next = offsets.slice();
  const places = new Int32Array(offsets.at(-1) ?? 0);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? -1;
    if (key < 0) continue;
    const place = next[key] ?? 0;
    places[place] = at;
    next[key] = place + 1;
  }
  return places;
}

/** What stands at these places. A plain loop: `map` would call a function half a million times. */
export function pickAt(values: Int32Array, places: Int32Array): Int32Array {
  const picked = new Int32Array(places.length);
  for (let at = 0; at < places.length; at += 1) picked[at] = values[places[at] ?? -1] ?? -1;
  return picked;
}

/** The places of a list of pairs in the order of the first, then of the second, equal pairs as they came. */
export function placeByPair(firsts: Int32Array, seconds: Int32Array, count: number): Int32Array {
  const bySecond = placeByKey(seconds, toOffsets(seconds, count));
  const inTurn = pickAt(firsts, bySecond);
  return pickAt(bySecond, placeByKey(inTurn, toOffsets(inTurn, count)));
}

function toAdjacency(nodeCount: number, here: Int32Array, there: Int32Array): Adjacency {
  const offsets = toOffsets(here, nodeCount);
  const edges = placeByKey(here, offsets);
  return { offsets, edges, neighbours: pickAt(there, edges) };
}

/** Both ends of each edge, or −1 twice where one of them is no node. */
function settleEnds(nodeCount: number, sources: Int32Array, targets: Int32Array) {
  const isNode = (node: number): boolean => node >= 0 && node < nodeCount;
  const from = sources.slice();
  const to = targets.slice();
  for (let edge = 0; edge < from.length; edge += 1) {
    if (isNode(from[edge] ?? -1) && isNode(to[edge] ?? -1)) continue;
    from[edge] = -1;
    to[edge] = -1;
  }
  return { from, to };
}

export function compactGraph(
  nodeCount: number,
  sources: Int32Array,
  targets: Int32Array,
): CompactGraph {
  const { from, to } = settleEnds(nodeCount, sources, targets);
  return {
    nodeCount,
    edgeCount: sources.length,
    sources,
    targets,
    out: toAdjacency(nodeCount, from, to),
    into: toAdjacency(nodeCount, to, from),
  };
}

/** How many edges each node takes part in, by default of all; a loop counts once. */
export const degreesOf = (
  { nodeCount, sources, targets }: CompactGraph,
  among?: Bits,
): Int32Array => countDegrees(nodeCount, sources, targets, among);

/** What `degreesOf` says of one node, at the cost of a look at its own edges. */
export function degreeOf({ out, into, sources }: CompactGraph, node: number, among: Bits): number {
  let degree = 0;
  for (let at = out.offsets[node] ?? 0; at < (out.offsets[node + 1] ?? 0); at += 1)
    if (hasBit(among, out.edges[at] ?? 0)) degree += 1;
  for (let at = into.offsets[node] ?? 0; at < (into.offsets[node + 1] ?? 0); at += 1) {
    const edge = into.edges[at] ?? 0;
    if (sources[edge] !== node && hasBit(among, edge)) degree += 1;
  }
  return degree;
}

function countDegrees(
  nodeCount: number,
  sources: Int32Array,
  targets: Int32Array,
  among: Bits | undefined,
): Int32Array {
  const degrees = new Int32Array(nodeCount);
  for (let edge = 0; edge < sources.length; edge += 1) {
    if (among !== undefined && !hasBit(among, edge)) continue;
    const source = sources[edge] ?? -1;
    const target = targets[edge] ?? -1;
    if (source < 0 || target < 0) continue;
    degrees[source] = (degrees[source] ?? 0) + 1;
    if (target !== source) degrees[target] = (degrees[target] ?? 0) + 1;
  }
  return degrees;
}
