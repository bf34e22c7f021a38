/**
 * Which nodes hang together?
 *
 * Parts without a path between them are laid out each by itself. Every part is a graph of its own whose
 * nodes stand in the order of a walk from neighbour to neighbour: those that are looked at together then
 * also lie together in memory. Largest first.
 */
import type { FlatGraph } from './flat-graph.ts';
import { SLICE, type Sliced } from './slices.ts';

export interface Part {
  readonly graph: FlatGraph;
  /** Which node of the whole each of its nodes is. */
  readonly nodes: Int32Array;
}

const VISIT_COST = 30;
const TAKE_COST = 15;
const PART_COST = 300;

/** All nodes, part after part, each in breadth-first order, and where each part begins. */
function* walk({ count, offsets, targets }: FlatGraph) {
  const order = new Int32Array(count);
  const seen = new Uint8Array(count);
  const begins: number[] = [];
  let end = 0;
  let cost = 0;
  for (let root = 0; root < count; root += 1) {
    if (seen[root] === 1) continue;
    seen[root] = 1;
    begins.push(end);
    order[end] = root;
    end += 1;
    for (let at = end - 1; at < end; at += 1) {
      const node = order[at] ?? 0;
      const [from, to] = [offsets[node] ?? 0, offsets[node + 1] ?? 0];
      for (let edge = from; edge < to; edge += 1) {
        const next = targets[edge] ?? 0;
        if (seen[next] === 1) continue;
        seen[next] = 1;
        order[end] = next;
        end += 1;
      }
      cost += VISIT_COST * (1 + to - from);
      if (cost < SLICE) continue;
      yield cost;
      cost = 0;
    }
  }
  return { order, begins };
}

/** How many neighbours these nodes have together; `placeOf` is right for them when it returns. */
function takeStock({ offsets }: FlatGraph, nodes: Int32Array, placeOf: Int32Array): number {
  let edges = 0;
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] ?? 0;
    placeOf[node] = at;
    edges += (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
  }
  return edges;
}

export function* partsOf(graph: FlatGraph): Sliced<readonly Part[]> {
  const { order, begins } = yield* walk(graph);
  const placeOf = new Int32Array(graph.count);
  const parts: Part[] = [];
  let cost = 0;
  for (const [rank, begin] of begins.entries()) {
    const nodes = order.slice(begin, begins[rank + 1] ?? graph.count);
    const edges = takeStock(graph, nodes, placeOf);
    const mass = new Float64Array(nodes.length);
    const offsets = new Int32Array(nodes.length + 1);
    const targets = new Int32Array(edges);
    const weights = new Float64Array(edges);
    cost += PART_COST + TAKE_COST * nodes.length;
    let end = 0;
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at] ?? 0;
      mass[at] = graph.mass[node] ?? 1;
      const [from, to] = [graph.offsets[node] ?? 0, graph.offsets[node + 1] ?? 0];
      for (let edge = from; edge < to; edge += 1) {
        targets[end] = placeOf[graph.targets[edge] ?? 0] ?? 0;
        weights[end] = graph.weights[edge] ?? 0;
        end += 1;
      }
      offsets[at + 1] = end;
      cost += TAKE_COST * (1 + to - from);
      if (cost < SLICE) continue;
      yield cost;
      cost = 0;
    }
    parts.push({ graph: { count: nodes.length, mass, offsets, targets, weights }, nodes });
  }
  yield cost;
  return parts.toSorted((a, b) => b.graph.count - a.graph.count);
}
