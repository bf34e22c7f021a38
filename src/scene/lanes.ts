/**
 * Which side and which place in the fan does each edge take?
 *
 * All edges of a pair share one fan. Edges of one direction lie side by side; where both directions
 * occur they bulge to opposite sides, each to the left of its own travel. A mutual edge has no
 * direction and joins the emptier side. Loops of a node count round it. Nothing here depends on
 * places, so it is worked out once a picture.
 */
import { nodeNumber, type NodeKey } from '../graph/build.ts';
import type { EdgeMark } from './picture.ts';

export interface Lane {
  readonly edge: EdgeMark;
  /** In steps of the fan's spacing, to the left of the travel from the edge's source to its target. */
  readonly place: number;
}

export interface Fan {
  /** Both ends, the key that comes first in the corpus first; equal for loops. */
  readonly a: NodeKey;
  readonly b: NodeKey;
  readonly lanes: readonly Lane[];
  /** Half the width of the fan, in steps. */
  readonly reach: number;
  /** The most edges on one side. */
  readonly crowd: number;
}

/** One side only: the fan is centred, except that a single edge is left to curve a little. */
function centred(edges: readonly EdgeMark[], a: NodeKey): readonly Lane[] {
  return edges.map((edge, index) => {
    const place = index - (edges.length - 1) / 2;
    return { edge, place: edge.source === a ? place : -place };
  });
}

/** Both directions: places 0.6, 1.6, 2.6 … to the left of each edge's own travel. */
function opposed(left: readonly EdgeMark[], right: readonly EdgeMark[], a: NodeKey): Lane[] {
  const lanes = (edges: readonly EdgeMark[], side: 1 | -1) =>
    edges.map((edge, index) => ({
      edge,
      place: (index + 0.6) * (edge.source === a ? side : -side),
    }));
  return [...lanes(left, 1), ...lanes(right, -1)];
}

function fanOf(edges: readonly EdgeMark[], a: NodeKey, b: NodeKey): Fan {
  const left: EdgeMark[] = edges.filter((edge) => edge.arrow && edge.source === a);
  const right: EdgeMark[] = edges.filter((edge) => edge.arrow && edge.source !== a);
  const directions = (left.length > 0 ? 1 : 0) + (right.length > 0 ? 1 : 0);
  if (a === b || directions < 2) {
    return { a, b, lanes: centred(edges, a), reach: (edges.length - 1) / 2, crowd: edges.length };
  }
  for (const edge of edges) {
    if (!edge.arrow) (left.length <= right.length ? left : right).push(edge);
  }
  const crowd = Math.max(left.length, right.length);
  return { a, b, lanes: opposed(left, right, a), reach: crowd - 0.4, crowd };
}

/** Fans in order of their first edge; within a fan the edges keep the order of the corpus. */
export function assignLanes(edges: readonly EdgeMark[]): readonly Fan[] {
  const groups = new Map<string, { a: NodeKey; b: NodeKey; edges: EdgeMark[] }>();
  for (const edge of edges) {
    const forward = nodeNumber(edge.source) <= nodeNumber(edge.target);
    const a = forward ? edge.source : edge.target;
    const b = forward ? edge.target : edge.source;
    const group = groups.get(`${a} ${b}`);
    if (group) group.edges.push(edge);
    else groups.set(`${a} ${b}`, { a, b, edges: [edge] });
  }
  return Array.from(groups.values(), (group) => fanOf(group.edges, group.a, group.b));
}
