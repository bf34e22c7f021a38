/**
 * In which order does the keyboard go round the edges of a node, and with which does it begin?
 *
 * Clockwise from the top by where the other end lies, parallel edges one after the other as they lie side by
 * side, loops last. It begins with the strongest, the one with most passages.
 */
import type { NodeKey } from '../graph/build.ts';
import type { Point } from '../kit/plane.ts';
import { assignLanes } from './lanes.ts';
import type { EdgeMark } from './picture.ts';

export const farEnd = ({ source, target }: EdgeMark, near: NodeKey): NodeKey =>
  source === near ? target : source;

/** From 0 at the top, growing clockwise on a screen whose y runs down; a loop comes after all. */
function angleOf(edge: EdgeMark, near: NodeKey, placeOf: (node: NodeKey) => Point): number {
  const far = farEnd(edge, near);
  if (far === near) return Infinity;
  const [from, to] = [placeOf(near), placeOf(far)];
  const angle = Math.atan2(to.x - from.x, from.y - to.y);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

/** Every edge of the node once. */
export function edgesRound(
  edges: readonly EdgeMark[],
  near: NodeKey,
  placeOf: (node: NodeKey) => Point,
): readonly EdgeMark[] {
  const own = edges.filter(({ source, target }) => source === near || target === near);
  return assignLanes(own)
    .flatMap(({ lanes }) => lanes)
    .map(({ edge, place }) => ({
      edge,
      angle: angleOf(edge, near, placeOf),
      // A lane is counted to the left of the edge's own travel; seen from the node, left comes first.
      right: edge.source === near ? -place : place,
    }))
    .toSorted((a, b) => (a.angle === b.angle ? a.right - b.right : a.angle - b.angle))
    .map(({ edge }) => edge);
}

/** The first of those with most passages. */
export const strongestOf = (edges: readonly EdgeMark[]): EdgeMark | null =>
  edges.reduce<EdgeMark | null>(
    (best, edge) => (best === null || edge.passages > best.passages ? edge : best),
    null,
  );
