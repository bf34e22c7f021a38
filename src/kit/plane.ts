/**
 * Where do points and boxes lie, and do they touch?
 *
 * Plain geometry of the plane, y downwards as on a screen. Everything is a record of numbers without a
 * unit of its own; boxes are closed on all sides and `overlap` wants a shared area, not a shared edge.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Circle extends Point {
  readonly radius: number;
}

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const contains = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** Does a disc reach into a box? */
export function touches(circle: Circle, box: Box): boolean {
  const dx = circle.x - clamp(circle.x, box.left, box.right);
  const dy = circle.y - clamp(circle.y, box.top, box.bottom);
  return dx * dx + dy * dy < circle.radius * circle.radius;
}

/** The nearest point of the stretch from `a` to `b`. */
export function nearestOnSegment(point: Point, a: Point, b: Point): Point {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const squared = dx * dx + dy * dy;
  if (squared === 0) return a;
  const share = clamp(((point.x - a.x) * dx + (point.y - a.y) * dy) / squared, 0, 1);
  return { x: a.x + share * dx, y: a.y + share * dy };
}

/** The convex hull, clockwise on a screen, without repeated points (Andrew 1979, monotone chain). */
export function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const turn = (o: Point, a: Point, b: Point) =>
    (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
  const chain = (along: readonly Point[]) => {
    const kept: Point[] = [];
    for (const point of along) {
      for (;;) {
        const [before, last] = [kept[kept.length - 2], kept[kept.length - 1]];
        if (!before || !last || turn(before, last, point) > 0) break;
        kept.pop();
      }
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return sorted.length < 3 ? sorted : [...chain(sorted), ...chain(sorted.toReversed())];
}
