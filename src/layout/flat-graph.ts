/**
 * How does a large graph lie in memory while it is laid out?
 *
 * As rows of neighbours in flat arrays, both directions, parallel edges as one with their weights added,
 * without loops. What comes in may be wild: an end out of range joins nothing, a weight that is no finite
 * number counts as 1, and one of zero or below pulls nothing, so that it joins nothing either.
 * `contract` makes one node of many, which is also how parallel edges are put together.
 */
import { sliceOver, type Sliced } from './slices.ts';

export interface FlatGraph {
  readonly count: number;
  /** What repels: of a node 1 and the weights of its edges, of a group the sum of its members. */
  readonly mass: Float64Array;
  /** The neighbours of `i` stand from offsets[i] to offsets[i + 1]. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

export interface RawEdges {
  readonly count: number;
  /** [source, target, source, target, …] */
  readonly ends: ArrayLike<number>;
  /** One an edge; all 1 when missing. */
  readonly weights?: ArrayLike<number> | undefined;
}

/** Beyond it numbers would no longer tell the others apart. */
const STRONGEST = 1e6;

export function pullOf(weight: number | undefined): number {
  if (weight === undefined || !Number.isFinite(weight)) return 1;
  return Math.min(STRONGEST, Math.max(0, weight));
}

const EDGE_COST = 20;

/** Each edge in the rows of both ends, parallels still apart. */
function* rowsOf({ count, ends, weights }: RawEdges): Sliced<FlatGraph> {
  const edges = Math.floor(ends.length / 2);
  const offsets = new Int32Array(count + 1);
  const isEdge = (a: number, b: number, weight: number) =>
    a !== b && a >= 0 && b >= 0 && a < count && b < count && weight > 0;
  yield* sliceOver(edges, EDGE_COST, (from, to) => {
    for (let edge = from; edge < to; edge += 1) {
      const a = ends[2 * edge] ?? -1;
      const b = ends[2 * edge + 1] ?? -1;
      if (!isEdge(a, b, pullOf(weights?.[edge]))) continue;
      offsets[a + 1] = (offsets[a + 1] ?? 0) + 1;
      offsets[b + 1] = (offsets[b + 1] ?? 0) + 1;
    }
  });
  for (let at = 0; at < count; at += 1)
    offsets[at + 1] = (offsets[at + 1] ?? 0) + (offsets[at] ?? 0);
  const next = offsets.slice();
  const targets = new Int32Array(offsets[count] ?? 0);
  const pulls = new Float64Array(targets.length);
  const put = (row: number, target: number, weight: number) => {
    const place = next[row] ?? 0;
    targets[place] = target;
    pulls[place] = weight;
    next[row] = place + 1;
  };
  yield* sliceOver(edges, 2 * EDGE_COST, (from, to) => {
    for (let edge = from; edge < to; edge += 1) {
      const a = ends[2 * edge] ?? -1;
      const b = ends[2 * edge + 1] ?? -1;
      const weight = pullOf(weights?.[edge]);
      if (!isEdge(a, b, weight)) continue;
      put(a, b, weight);
      put(b, a, weight);
    }
  });
  return { count, mass: new Float64Array(count), offsets, targets, weights: pulls };
}

/** The members of each group, group after group. */
function membersOf(groupOf: Int32Array, groups: number) {
  const begins = new Int32Array(groups + 1);
  for (const group of groupOf) begins[group + 1] = (begins[group + 1] ?? 0) + 1;
  for (let at = 0; at < groups; at += 1) begins[at + 1] = (begins[at + 1] ?? 0) + (begins[at] ?? 0);
  const next = begins.slice();
  const members = new Int32Array(groupOf.length);
  for (let node = 0; node < groupOf.length; node += 1) {
    const group = groupOf[node] ?? 0;
    const place = next[group] ?? 0;
    members[place] = node;
    next[group] = place + 1;
  }
  return { begins, members };
}

/** One node a group; edges within a group vanish, those between the same two become one. */
export function* contract(
  graph: FlatGraph,
  groupOf: Int32Array,
  groups: number,
): Sliced<FlatGraph> {
  const { begins, members } = membersOf(groupOf, groups);
  const mass = new Float64Array(groups);
  const offsets = new Int32Array(groups + 1);
  const targets = new Int32Array(graph.targets.length);
  const weights = new Float64Array(graph.targets.length);
  const placeOf = new Int32Array(groups).fill(-1);
  let end = 0;
  const fillRow = (group: number) => {
    const row = end;
    for (let at = begins[group] ?? 0; at < (begins[group + 1] ?? 0); at += 1) {
      const node = members[at] ?? 0;
      mass[group] = (mass[group] ?? 0) + (graph.mass[node] ?? 0);
      for (let edge = graph.offsets[node] ?? 0; edge < (graph.offsets[node + 1] ?? 0); edge += 1) {
        const other = groupOf[graph.targets[edge] ?? 0] ?? 0;
        if (other === group) continue;
        const known = placeOf[other] ?? -1;
        const place = known >= row ? known : end;
        if (place === end) {
          placeOf[other] = place;
          targets[place] = other;
          end += 1;
        }
        weights[place] = (weights[place] ?? 0) + (graph.weights[edge] ?? 0);
      }
    }
    offsets[group + 1] = end;
  };
  const share = graph.targets.length / Math.max(1, groups) + graph.count / Math.max(1, groups);
  yield* sliceOver(groups, EDGE_COST * (1 + share), (from, to) => {
    for (let group = from; group < to; group += 1) fillRow(group);
  });
  return {
    count: groups,
    mass,
    offsets,
    targets: targets.slice(0, end),
    weights: weights.slice(0, end),
  };
}

export function* flatGraphOf(raw: RawEdges): Sliced<FlatGraph> {
  const rows = yield* rowsOf(raw);
  const itself = new Int32Array(raw.count);
  for (let node = 0; node < raw.count; node += 1) itself[node] = node;
  const graph = yield* contract(rows, itself, raw.count);
  for (let node = 0; node < graph.count; node += 1) {
    let sum = 1;
    for (let at = graph.offsets[node] ?? 0; at < (graph.offsets[node + 1] ?? 0); at += 1)
      sum += graph.weights[at] ?? 0;
    graph.mass[node] = sum;
  }
  yield 5 * (graph.count + graph.targets.length);
  return graph;
}
