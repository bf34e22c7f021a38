/**
 * Who is how far away, who hangs together with whom, and what is the shortest way?
 *
 * Breadth first over the flat rows of a compact graph. A search may be told which edges can be crossed and which
 * way; without that, every edge is crossed as it points. It costs the edges of the nodes it meets and nothing a
 * node: whom it met is marked on a ground kept with the graph, where a new number makes all old marks void.
 */
import type { Adjacency, CompactGraph } from './compact-graph.ts';

/** Whether an edge may be crossed, along its direction or against it. */
export type MayCross = (edge: number, along: boolean) => boolean;

export const UNREACHED = 255;
/** Farther away nobody is sought. */
export const MOST_STEPS = 254;

export interface Distances {
  /** Node by node; `UNREACHED` for those beyond the depth. Made when asked for: one byte a node. */
  readonly distances: Uint8Array;
  /** Everybody reached, nearest first. */
  readonly reached: Int32Array;
  /** Those at distance `d` are the ones in `reached` from place `rings[d]` up to, not including, `rings[d + 1]`. */
  readonly rings: readonly number[];
}

interface Ground {
  /** Node by node, in which search it was met last. */
  readonly marks: Int32Array;
  /** The number of the last search. */
  last: number;
  /** Room for all nodes: whom the search met, in turn. */
  readonly nodes: Int32Array;
  /** The same for the two ends of a search from both, when there is one. */
  trails: readonly [Trail, Trail] | null;
}

/** Whom one end of a search met, in turn, by which edge, and from the how manieth of those met before. */
interface Trail {
  readonly nodes: Int32Array;
  readonly by: Int32Array;
  readonly before: Int32Array;
}

const openTrail = (nodeCount: number): Trail => ({
  nodes: new Int32Array(nodeCount),
  by: new Int32Array(nodeCount),
  before: new Int32Array(nodeCount),
});

const grounds = new WeakMap<CompactGraph, Ground>();

/** The ground of the graph; a search that begins within another finds none there and makes its own. */
function takeGround(graph: CompactGraph): Ground {
  const kept = grounds.get(graph);
  grounds.delete(graph);
  // Two numbers a search; they run out long before the precision of a word does, and then begin anew.
  if (kept !== undefined && kept.last < 0x7ffffff0) return kept;
  const { nodeCount } = graph;
  return {
    marks: new Int32Array(nodeCount),
    last: 0,
    nodes: new Int32Array(nodeCount),
    trails: null,
  };
}

function spread(nodeCount: number, reached: Int32Array, rings: readonly number[]): Uint8Array {
  const distances = new Uint8Array(nodeCount).fill(UNREACHED);
  for (let distance = 0; distance + 1 < rings.length; distance += 1)
    for (let at = rings[distance] ?? 0; at < (rings[distance + 1] ?? 0); at += 1)
      distances[reached[at] ?? 0] = distance;
  return distances;
}

export function distancesFrom(
  graph: CompactGraph,
  starts: Iterable<number>,
  depth = MOST_STEPS,
  mayCross: MayCross | null = null,
): Distances {
  const { nodeCount, out, into } = graph;
  const ground = takeGround(graph);
  const { marks, nodes } = ground;
  const mark = (ground.last += 1);
  let end = 0;
  for (const start of starts) {
    if (start < 0 || start >= nodeCount || marks[start] === mark) continue;
    marks[start] = mark;
    nodes[end++] = start;
  }
  const cross = ({ offsets, neighbours, edges }: Adjacency, node: number, along: boolean): void => {
    const last = offsets[node + 1] ?? 0;
    for (let at = offsets[node] ?? 0; at < last; at += 1) {
      const neighbour = neighbours[at] ?? 0;
      if (marks[neighbour] === mark) continue;
      if (mayCross !== null && !mayCross(edges[at] ?? 0, along)) continue;
      marks[neighbour] = mark;
      nodes[end++] = neighbour;
    }
  };
  const rings = [0, end];
  const most = Math.min(depth, MOST_STEPS);
  for (let at = 0; rings.length <= most + 1 && at < end;) {
    for (const until = end; at < until; at += 1) {
      const node = nodes[at] ?? 0;
      cross(out, node, true);
      if (mayCross !== null) cross(into, node, false);
    }
    rings.push(end);
  }
  const reached = nodes.slice(0, end);
  grounds.set(graph, ground);
  let distances: Uint8Array | null = null;
  return {
    get distances() {
      return (distances ??= spread(nodeCount, reached, rings));
    },
    reached,
    rings,
  };
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

/** One end of a search from both. */
interface Side {
  readonly rows: Adjacency;
  readonly mark: number;
  readonly trail: Trail;
  /** From here on nobody's edges were looked at yet. */
  next: number;
  end: number;
  /** How many edges those have. */
  cost: number;
}

const degreeIn = ({ offsets }: Adjacency, node: number): number =>
  (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);

function openSide(rows: Adjacency, mark: number, trail: Trail, origin: number): Side {
  trail.nodes[0] = origin;
  return { rows, mark, trail, next: 0, end: 1, cost: degreeIn(rows, origin) };
}

interface Meeting {
  readonly edge: number;
  /** Where on the trail of the side that went on. */
  readonly place: number;
  /** Whom it met there of the other side. */
  readonly node: number;
}

/** Goes one step on from everybody met last; where it meets the other side, or null. */
function advance(side: Side, other: number, marks: Int32Array): Meeting | null {
  const { rows, mark } = side;
  const { offsets, neighbours, edges } = rows;
  const { nodes, by, before } = side.trail;
  const until = side.end;
  let end = until;
  let cost = 0;
  for (let place = side.next; place < until; place += 1) {
    const node = nodes[place] ?? 0;
    const last = offsets[node + 1] ?? 0;
    for (let at = offsets[node] ?? 0; at < last; at += 1) {
      const neighbour = neighbours[at] ?? 0;
      const met = marks[neighbour];
      if (met === mark) continue;
      if (met === other) return { edge: edges[at] ?? 0, place, node: neighbour };
      marks[neighbour] = mark;
      nodes[end] = neighbour;
      by[end] = edges[at] ?? 0;
      before[end] = place;
      cost += degreeIn(rows, neighbour);
      end += 1;
    }
  }
  side.next = until;
  side.end = end;
  side.cost = cost;
  return null;
}

/** The edges by which a side came to a place on its trail, the last one first. */
function edgesTo({ by, before }: Trail, place: number): number[] {
  const edges: number[] = [];
  for (let at = place; at > 0; at = before[at] ?? 0) edges.push(by[at] ?? 0);
  return edges;
}

/** The edges of one shortest way along the edges from one node to another; null where there is none. */
export function shortestWay(
  graph: CompactGraph,
  from: number,
  to: number,
): readonly number[] | null {
  if (from === to) return [];
  const { nodeCount, out, into } = graph;
  const ground = takeGround(graph);
  const { marks } = ground;
  ground.trails ??= [openTrail(nodeCount), openTrail(nodeCount)];
  const ahead = openSide(out, ground.last + 1, ground.trails[0], from);
  const back = openSide(into, ground.last + 2, ground.trails[1], to);
  ground.last += 2;
  marks[from] = ahead.mark;
  marks[to] = back.mark;
  let way: readonly number[] | null = null;
  while (way === null && ahead.next < ahead.end && back.next < back.end) {
    const [side, other] = ahead.cost <= back.cost ? [ahead, back] : [back, ahead];
    const met = advance(side, other.mark, marks);
    if (met === null) continue;
    const there = other.trail.nodes.subarray(0, other.end).indexOf(met.node);
    const [first, second] = side === ahead ? [met.place, there] : [there, met.place];
    way = [...edgesTo(ahead.trail, first).toReversed(), met.edge, ...edgesTo(back.trail, second)];
  }
  grounds.set(graph, ground);
  return way;
}
