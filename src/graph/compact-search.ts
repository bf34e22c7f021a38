/**
 * Who is how far away, who hangs together with whom, and what is the shortest way?
 *
 * Breadth first over the flat rows of a compact graph. A search may be told which edges can be crossed and which
 * way; without that, every edge is crossed as it points. It costs the edges of the nodes it meets and one byte a
 * node, so that a small neighbourhood in a large graph is found at once.
 */
import type { Adjacency, CompactGraph } from './compact-graph.ts';

/** Whether an edge may be crossed, along its direction or against it. */
export type MayCross = (edge: number, along: boolean) => boolean;

export const UNREACHED = 255;
/** Farther away nobody is sought. */
export const MOST_STEPS = 254;

export interface Distances {
  /** Node by node; `UNREACHED` for those beyond the depth. */
  readonly distances: Uint8Array;
  /** Everybody reached, nearest first. */
  readonly reached: readonly number[];
}

export function distancesFrom(
  { nodeCount, out, into }: CompactGraph,
  starts: Iterable<number>,
  depth = MOST_STEPS,
  mayCross: MayCross | null = null,
): Distances {
  const distances = new Uint8Array(nodeCount).fill(UNREACHED);
  const reached: number[] = [];
  const reach = (node: number, distance: number): void => {
    if (distances[node] !== UNREACHED) return;
    distances[node] = distance;
    reached.push(node);
  };
  for (const start of starts) reach(start, 0);
  const cross = (rows: Adjacency, node: number, distance: number, along: boolean): void => {
    const last = rows.offsets[node + 1] ?? 0;
    for (let at = rows.offsets[node] ?? 0; at < last; at += 1) {
      const neighbour = rows.neighbours[at] ?? 0;
      if (distances[neighbour] !== UNREACHED) continue;
      if (mayCross === null || mayCross(rows.edges[at] ?? 0, along)) reach(neighbour, distance);
    }
  };
  for (let at = 0; at < reached.length; at += 1) {
    const node = reached[at] ?? 0;
    const distance = (distances[node] ?? 0) + 1;
    if (distance > Math.min(depth, MOST_STEPS)) break;
    cross(out, node, distance, true);
    if (mayCross !== null) cross(into, node, distance, false);
  }
  return { distances, reached };
}

/** For each node the lowest node that it hangs together with, whichever way the edges point. */
export function componentsOf({ nodeCount, out, into }: CompactGraph): Int32Array {
  const components = new Int32Array(nodeCount).fill(-1);
  const waiting = new Int32Array(nodeCount);
  for (let root = 0; root < nodeCount; root += 1) {
    if (components[root] !== -1) continue;
    components[root] = root;
    waiting[0] = root;
    for (let at = 0, end = 1; at < end; at += 1) {
      const node = waiting[at] ?? 0;
      for (const { offsets, neighbours } of [out, into]) {
        const last = offsets[node + 1] ?? 0;
        for (let edge = offsets[node] ?? 0; edge < last; edge += 1) {
          const neighbour = neighbours[edge] ?? 0;
          if (components[neighbour] !== -1) continue;
          components[neighbour] = root;
          waiting[end++] = neighbour;
        }
      }
    }
  }
  return components;
}

/** One end of a search from both: whom it met, by which edge, and from which of those met before. */
interface Side {
  readonly rows: Adjacency;
  /** Its mark on the nodes it met. */
  readonly mark: number;
  readonly nodes: number[];
  readonly by: number[];
  readonly before: number[];
  /** From here on nobody's edges were looked at yet. */
  next: number;
}

function costOf({ rows: { offsets }, nodes, next }: Side): number {
  let cost = 0;
  for (let at = next; at < nodes.length; at += 1)
    cost += (offsets[(nodes[at] ?? 0) + 1] ?? 0) - (offsets[nodes[at] ?? 0] ?? 0);
  return cost;
}

/** Goes one step on from everybody met last; whom the other side had met already, or null. */
function advance(side: Side, marks: Uint8Array): number | null {
  const { rows, mark, nodes, by, before } = side;
  const until = nodes.length;
  for (; side.next < until; side.next += 1) {
    const node = nodes[side.next] ?? 0;
    const last = rows.offsets[node + 1] ?? 0;
    for (let at = rows.offsets[node] ?? 0; at < last; at += 1) {
      const neighbour = rows.neighbours[at] ?? 0;
      const met = marks[neighbour] ?? 0;
      if (met === mark) continue;
      nodes.push(neighbour);
      by.push(rows.edges[at] ?? 0);
      before.push(side.next);
      if (met !== 0) return neighbour;
      marks[neighbour] = mark;
    }
  }
  return null;
}

/** The edges by which a side came to a node, the last one first. */
function edgesTo({ nodes, by, before }: Side, node: number): readonly number[] {
  const edges: number[] = [];
  for (let at = nodes.indexOf(node); at > 0; at = before[at] ?? 0) edges.push(by[at] ?? 0);
  return edges;
}

/** The edges of one shortest way along the edges from one node to another; null where there is none. */
export function shortestWay(
  { nodeCount, out, into }: CompactGraph,
  from: number,
  to: number,
): readonly number[] | null {
  if (from === to) return [];
  const marks = new Uint8Array(nodeCount);
  const open = (rows: Adjacency, mark: number, origin: number): Side => {
    marks[origin] = mark;
    return { rows, mark, nodes: [origin], by: [-1], before: [-1], next: 0 };
  };
  const ahead = open(out, 1, from);
  const back = open(into, 2, to);
  while (ahead.next < ahead.nodes.length && back.next < back.nodes.length) {
    const met = advance(costOf(ahead) <= costOf(back) ? ahead : back, marks);
    if (met !== null) return [...edgesTo(ahead, met).toReversed(), ...edgesTo(back, met)];
  }
  return null;
}
