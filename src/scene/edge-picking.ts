/**
 * Which edge does the pointer mean?
 *
 * A node that is meant (node-picking.ts) wins over edges. Within 8 px of a curve it can be meant; the nearest is taken outright when it
 * is at least 4 px nearer than the next, else all within reach are named and the reader chooses.
 */
import type { NodeKey } from '../graph/build.ts';
import type { Point } from '../kit/plane.ts';
import { distanceTo, mayReach } from './curve.ts';
import type { EdgeShape } from './edge-geometry.ts';

export const REACH_PX = 8;
const CLEARLY_NEARER_PX = 4;

export interface EdgeHit {
  readonly shape: EdgeShape;
  readonly distancePx: number;
}

export type Pick =
  | { readonly kind: 'node'; readonly node: NodeKey }
  | { readonly kind: 'edge'; readonly shape: EdgeShape }
  | { readonly kind: 'edges'; readonly shapes: readonly EdgeShape[] }
  | { readonly kind: 'ground' };

/** Nearest first; of equally near ones the one drawn later, which lies on top, comes first. */
export function edgesNear(
  shapes: readonly EdgeShape[],
  point: Point,
  reachPx = REACH_PX,
): readonly EdgeHit[] {
  const hits: EdgeHit[] = [];
  for (const shape of shapes) {
    const half = (shape.edges[0].widthPx - 1) / 2;
    if (!mayReach(shape.curve, point, reachPx + half)) continue;
    const distancePx = Math.max(0, distanceTo(shape.curve, point) - (shape.bundled ? 4 : 0));
    if (distancePx <= reachPx) hits.push({ shape, distancePx });
  }
  return hits.toReversed().sort((a, b) => a.distancePx - b.distancePx);
}

/** `node`: the one under the point, if any. */
export function pickAt(node: NodeKey | null, shapes: readonly EdgeShape[], point: Point): Pick {
  if (node !== null) return { kind: 'node', node };
  const hits = edgesNear(shapes, point);
  const [first, second] = hits;
  if (!first) return { kind: 'ground' };
  const isClear = !second || second.distancePx - first.distancePx >= CLEARLY_NEARER_PX;
  return isClear
    ? { kind: 'edge', shape: first.shape }
    : { kind: 'edges', shapes: hits.map((hit) => hit.shape) };
}
