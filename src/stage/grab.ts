/**
 * Where does a node go that the reader has taken hold of?
 *
 * It keeps the distance to the pointer at which it was taken, so that it does not jump under it. Only places
 * and pixels come in and go out; who is told of it is the stage's affair.
 */
import { nodeNumber, type NodeKey } from '../graph/build.ts';
import type { Point } from '../kit/plane.ts';
import type { EntityId } from '../model/ids.ts';

export interface Grab {
  readonly node: NodeKey;
  readonly id: EntityId;
  /** From the pointer to the centre, in pixels. */
  readonly asideX: number;
  readonly asideY: number;
  readonly place: Point;
}

export interface Pull {
  readonly node: NodeKey;
  readonly id: EntityId;
  /** The pointer now, and where it took hold; the centre of the node at that moment. */
  readonly point: Point;
  readonly from: Point;
  readonly centre: Point;
  readonly toPlace: (point: Point) => Point;
}

/** `before` is the grab as it was a moment ago; null when it begins. */
export function pulled(before: Grab | null, pull: Pull): Grab {
  const { node, id, point, from, centre, toPlace } = pull;
  const { asideX, asideY } = before ?? { asideX: centre.x - from.x, asideY: centre.y - from.y };
  return { node, id, asideX, asideY, place: toPlace({ x: point.x + asideX, y: point.y + asideY }) };
}

/** Writes its place into x0, y0, x1, y1 … */
export function putInto(positions: Float32Array, { node, place }: Grab): void {
  const at = 2 * nodeNumber(node);
  positions[at] = place.x;
  positions[at + 1] = place.y;
}
