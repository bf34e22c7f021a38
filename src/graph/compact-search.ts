/**
 * Who is how far away, who hangs together with whom, and what is the shortest way?
 *
 * Breadth first over the flat rows of a compact graph. A search may be told which edges can be crossed and which
 * way; without that, every edge is crossed as it points. It costs the edges of the nodes it meets, and one
 * array of bytes or numbers a search.
 */
import type { Adjacency, CompactGraph } from './compact-graph.ts';

/** Whether an edge may be crossed, along its direction or against it. */
export type MayCross = (edge: number, along: boolean) => boolean;

const ALONG: MayCross = (_, along) => along;

export const UNREACHED = -1;

export interface Distances {
  /** Node by node; `UNREACHED` for those beyond the depth. */
  readonly distances: Int32Array;
  /** Everybody reached, nearest first. */
  readonly reached: Int32Array;
}

export function distancesFrom(
  { nodeCount, out, into }: CompactGraph,
  starts: Iterable<number>,
  depth = Infinity,
  mayCross: MayCross = ALONG,
): Distances {
  const distances = new Int32Array(nodeCount).fill(UNREACHED);
  const reached = new Int32Array(nodeCount);
  let end = 0;
  for (const start of starts) {
    if (distances[start] !== UNREACHED) continue;
    distances[start] = 0;
    reached[end++] = start;
  }
  const meet = ({ offsets, neighbours, edges }: Adjacency, node: number, along: boolean): void => {
    const distance = (distances[node] ?? 0) + 1;
    const last = offsets[node + 1] ?? 0;
    for (let at = offsets[node] ?? 0; at < last; at += 1) {
      const neighbour = neighbours[at] ?? 0;
      if (distances[neighbour] !== UNREACHED || !mayCross(edges[at] ?? 0, along)) continue;
      distances[neighbour] = distance;
      reached[end++] = neighbour;
    }
  };
  for (let at = 0; at < end; at += 1) {
    const node = reached[at] ?? 0;
    if ((distances[node] ?? 0) >= depth) break;
    meet(out, node, true);
    meet(into, node, false);
  }
  return { distances, reached: reached.subarray(0, end) };
}

/** For each node the lowest node that it hangs together with, whichever way the edges point. */
export function componentsOf({ nodeCount, out, into }: CompactGraph): Int32Array {
  const components = new Int32Array(nodeCount).fill(UNREACHED);
  const waiting = new Int32Array(nodeCount);
  for (let root = 0; root < nodeCount; root += 1) {
    if (components[root] !== UNREACHED) continue;
    components[root] = root;
    waiting[0] = root;
    for (let at = 0, end = 1; at < end; at += 1) {
      const node = waiting[at] ?? 0;
      for (const { offsets, neighbours } of [out, into]) {
        const last = offsets[node + 1] ?? 0;
        for (let edge = offsets[node] ?? 0; edge < last; edge += 1) {
          const neighbour = neighbours[edge] ?? 0;
          if (components[neighbour] !== UNREACHED) continue;
          components[neighbour] = root;
          waiting[end++] = neighbour;
        }
      }
    }
  }
  return components;
}

/** One end of a search from both: by which edge each node was met, and who is still to be looked at. */
interface Side {
  readonly rows: Adjacency;
  readonly by: Int32Array;
  frontier: number[];
}

const NOT_MET = -2;
const ORIGIN = -1;

function openSide(nodeCount: number, rows: Adjacency, origin: number): Side {
  const by = new Int32Array(nodeCount).fill(NOT_MET);
  by[origin] = ORIGIN;
  return { rows, by, frontier: [origin] };
}

const costOf = ({ rows: { offsets }, frontier }: Side): number =>
  frontier.reduce((sum, node) => sum + (offsets[node + 1] ?? 0) - (offsets[node] ?? 0), 0);

/** Goes one step on; the node where it meets the other side, or null. */
function advance(
  { rows, by, frontier }: Side,
  other: Side,
): { met: number | null; next: number[] } {
  const next: number[] = [];
  for (const node of frontier) {
    const last = rows.offsets[node + 1] ?? 0;
    for (let at = rows.offsets[node] ?? 0; at < last; at += 1) {
      const neighbour = rows.neighbours[at] ?? 0;
      if (by[neighbour] !== NOT_MET) continue;
      by[neighbour] = rows.edges[at] ?? 0;
      if (other.by[neighbour] !== NOT_MET) return { met: neighbour, next };
      next.push(neighbour);
    }
  }
  return { met: null, next };
}

/** The edges of one shortest way along the edges from one node to another; null where there is none. */
export function shortestWay(
  { nodeCount, sources, targets, out, into }: CompactGraph,
  from: number,
  to: number,
): readonly number[] | null {
  if (from === to) return [];
  const ahead = openSide(nodeCount, out, from);
  const back = openSide(nodeCount, into, to);
  while (ahead.frontier.length > 0 && back.frontier.length > 0) {
    const [side, other] = costOf(ahead) <= costOf(back) ? [ahead, back] : [back, ahead];
    const { met, next } = advance(side, other);
    side.frontier = next;
    if (met === null) continue;
    const way: number[] = [];
    for (
      let edge = ahead.by[met] ?? ORIGIN;
      edge >= 0;
      edge = ahead.by[sources[edge] ?? 0] ?? ORIGIN
    )
      way.unshift(edge);
    for (let edge = back.by[met] ?? ORIGIN; edge >= 0; edge = back.by[targets[edge] ?? 0] ?? ORIGIN)
      way.push(edge);
    return way;
  }
  return null;
}
