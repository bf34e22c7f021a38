/**
 * Where does a curve run?
 *
 * One cubic Bézier: the only line the picture knows. Points, directions, stretches of it and distances
 * to it, all in screen pixels. Distances are measured on straight pieces, close enough (< 0.5 px at the
 * lengths of a screen) for a pointer and for a clip at a rim.
 */
import { distance, nearestOnSegment, type Circle, type Point } from '../kit/plane.ts';

export interface Curve {
  readonly from: Point;
  readonly out: Point;
  readonly into: Point;
  readonly to: Point;
}

const PIECES = 20;

export function pointAt({ from, out, into, to }: Curve, t: number): Point {
  const s = 1 - t;
  const a = s * s * s;
  const b = 3 * s * s * t;
  const c = 3 * s * t * t;
  const d = t * t * t;
  return {
    x: a * from.x + b * out.x + c * into.x + d * to.x,
    y: a * from.y + b * out.y + c * into.y + d * to.y,
  };
}

/** The direction of travel, of length 1; along the chord where the curve stands still. */
export function tangentAt({ from, out, into, to }: Curve, t: number): Point {
  const s = 1 - t;
  const along = (p0: number, p1: number, p2: number, p3: number) =>
    s * s * (p1 - p0) + 2 * s * t * (p2 - p1) + t * t * (p3 - p2);
  let x = along(from.x, out.x, into.x, to.x);
  let y = along(from.y, out.y, into.y, to.y);
  if (x === 0 && y === 0) [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  return length === 0 ? { x: 1, y: 0 } : { x: x / length, y: y / length };
}

const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});

/** The stretch from 0 to `t` (de Casteljau). */
function head(curve: Curve, t: number): Curve {
  const a = between(curve.from, curve.out, t);
  const b = between(curve.out, curve.into, t);
  const c = between(curve.into, curve.to, t);
  const d = between(a, b, t);
  return { from: curve.from, out: a, into: d, to: between(d, between(b, c, t), t) };
}

const turned = ({ from, out, into, to }: Curve): Curve => ({
  from: to,
  out: into,
  into: out,
  to: from,
});

/** The stretch between two parameters, `start` < `end`. */
export function stretch(curve: Curve, start: number, end: number): Curve {
  const first = head(curve, end);
  return start <= 0 ? first : turned(head(turned(first), 1 - start / end));
}

/** How far the point at `t` lies from a place, squared; by numbers alone, since each frame asks it of every end. */
function farSquared({ from, out, into, to }: Curve, t: number, { x, y }: Point): number {
  const s = 1 - t;
  const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  const across = a * from.x + b * out.x + c * into.x + d * to.x - x;
  const down = a * from.y + b * out.y + c * into.y + d * to.y - y;
  return across * across + down * down;
}

/** The parameter where the curve, starting inside a circle at t = 0, first leaves it. */
export function exitFrom(curve: Curve, circle: Circle): number {
  const reach = circle.radius * circle.radius;
  let inside = 0;
  let outside = 1;
  for (let piece = 1; piece <= PIECES; piece += 1) {
    if (farSquared(curve, piece / PIECES, circle) <= reach) continue;
    outside = piece / PIECES;
    inside = outside - 1 / PIECES;
    break;
  }
  for (let halving = 0; halving < 7; halving += 1) {
    const middle = (inside + outside) / 2;
    if (farSquared(curve, middle, circle) > reach) outside = middle;
    else inside = middle;
  }
  return outside;
}

/** The parameter where a curve that ends inside a circle last enters it. */
export const entryInto = (curve: Curve, circle: Circle): number =>
  1 - exitFrom(turned(curve), circle);

export function distanceTo(curve: Curve, point: Point): number {
  let least = Infinity;
  let before = curve.from;
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const next = pointAt(curve, piece / PIECES);
    least = Math.min(least, distance(point, nearestOnSegment(point, before, next)));
    before = next;
  }
  return least;
}

/** Can the curve come within `reach` of the point? A quick no: the curve lies within its handles. */
export function mayReach({ from, out, into, to }: Curve, point: Point, reach: number): boolean {
  return (
    Math.min(from.x, out.x, into.x, to.x) - reach <= point.x &&
    Math.max(from.x, out.x, into.x, to.x) + reach >= point.x &&
    Math.min(from.y, out.y, into.y, to.y) - reach <= point.y &&
    Math.max(from.y, out.y, into.y, to.y) + reach >= point.y
  );
}
