/**
 * How does a graph become one of half the size that has the same shape?
 *
 * Nodes pair up with the neighbour they hang on most (heavy-edge matching, light nodes first so that
 * groups stay alike in mass); whoever finds no free one joins the group it hangs on most, which also
 * folds the leaves of a star into one. Masses and weights add up, so the forces between the groups are
 * those between all their members. Seeded; null when hardly anything is gained.
 */
import { contract, type FlatGraph } from './flat-graph.ts';
import { sliceOver, type Sliced } from './slices.ts';

export interface Coarser {
  readonly graph: FlatGraph;
  /** Into which node of the coarser graph each node of the finer one went. */
  readonly groupOf: Int32Array;
}

const VISIT_COST = 30;
/** More than this share left is no gain. */
const LEAST_GAIN = 0.9;

function shuffled(count: number, random: () => number): Int32Array {
  const order = new Int32Array(count);
  for (let at = 0; at < count; at += 1) order[at] = at;
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
  return order;
}

/** Fewest neighbours first (those with few choices choose first), by chance among equals. */
function visitingOrder({ count, offsets }: FlatGraph, random: () => number): Int32Array {
  const most = 64;
  const begins = new Int32Array(most + 2);
  const rank = (node: number) => Math.min(most, (offsets[node + 1] ?? 0) - (offsets[node] ?? 0));
  for (let node = 0; node < count; node += 1) {
    const place = rank(node) + 1;
    begins[place] = (begins[place] ?? 0) + 1;
  }
  for (let at = 0; at <= most; at += 1) begins[at + 1] = (begins[at + 1] ?? 0) + (begins[at] ?? 0);
  const order = new Int32Array(count);
  for (const node of shuffled(count, random)) {
    const place = begins[rank(node)] ?? 0;
    order[place] = node;
    begins[rank(node)] = place + 1;
  }
  return order;
}

export function* coarsen(graph: FlatGraph, random: () => number): Sliced<Coarser | null> {
  const { count, offsets, targets, weights, mass } = graph;
  const groupOf = new Int32Array(count).fill(-1);
  const order = visitingOrder(graph, random);
  yield 60 * count;
  let groups = 0;
  /** The neighbour it hangs on most, of those in a group already or of those in none. */
  const heaviest = (node: number, inGroup: boolean): number => {
    let best = -1;
    let most = 0;
    for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge += 1) {
      const other = targets[edge] ?? 0;
      if ((groupOf[other] ?? -1) >= 0 !== inGroup) continue;
      const bond = (weights[edge] ?? 0) / (mass[other] ?? 1);
      if (bond <= most) continue;
      most = bond;
      best = other;
    }
    return best;
  };
  const share = VISIT_COST * (1 + targets.length / Math.max(1, count));
  yield* sliceOver(count, share, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const node = order[at] ?? 0;
      if ((groupOf[node] ?? -1) >= 0) continue;
      const mate = heaviest(node, false);
      const host = mate >= 0 ? -1 : heaviest(node, true);
      if (host >= 0) {
        groupOf[node] = groupOf[host] ?? 0;
        continue;
      }
      groupOf[node] = groups;
      if (mate >= 0) groupOf[mate] = groups;
      groups += 1;
    }
  });
  if (groups > LEAST_GAIN * count) return null;
  return { graph: yield* contract(graph, groupOf, groups), groupOf };
}
