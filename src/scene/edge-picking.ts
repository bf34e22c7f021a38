/**
 * Which edge does the pointer mean?
 *
 * Nodes win over edges. Within 8 px of a curve it can be meant; the nearest is taken outright when it
 * is at least 4 px nearer than the next, else all within reach are named and the reader chooses.
 */
import type { NodeKey } from '../graph/build.ts';
import { distance, type Point } from '../kit/plane.ts';
import { distanceTo, mayReach } from './curve.ts';
import type { Discs, EdgeShape } from './edge-geometry.ts';

export const REACH_PX = 8;
const CLEARLY_NEARER_PX = 4;
/** A finger is wider than a pointer; small nodes get this much more. */
const NODE_SLACK_PX = 2;

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

export function nodeAt(discs: Discs, point: Point): NodeKey | null {
  let nearest: NodeKey | null = null;
  let least = Infinity;
  for (const [key, disc] of discs) {
    const away = distance(disc, point) - disc.radius;
    if (away <= NODE_SLACK_PX && away < least) [nearest, least] = [key, away];
  }
  return nearest;
}

export function pickAt(discs: Discs, shapes: readonly EdgeShape[], point: Point): Pick {
  const node = nodeAt(discs, point);
  if (node !== null) return { kind: 'node', node };
  const hits = edgesNear(shapes, point);
  const [first, second] = hits;
  if (!first) return { kind: 'ground' };
  const isClear = !second || second.distancePx - first.distancePx >= CLEARLY_NEARER_PX;
  return isClear
    ? { kind: 'edge', shape: first.shape }
    : { kind: 'edges', shapes: hits.map((hit) => hit.shape) };
}
