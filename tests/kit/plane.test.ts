import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clamp,
  contains,
  convexHull,
  distance,
  nearestOnSegment,
  overlap,
  touches,
  type Box,
  type Point,
} from '../../src/kit/plane.ts';

const number = fc.integer({ min: -100, max: 100 });
const point = fc.record({ x: number, y: number });
const box = fc
  .tuple(number, number, fc.nat(50), fc.nat(50))
  .map(([left, top, width, height]): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  }));

test('overlap is mutual, wants a shared area, and a box with area overlaps itself', () => {
  fc.assert(
    fc.property(box, box, (a, b) => {
      expect(overlap(a, b)).toBe(overlap(b, a));
      expect(overlap(a, a)).toBe(a.left < a.right && a.top < a.bottom);
    }),
  );
  const left = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(overlap(left, { ...left, left: 10, right: 20 })).toBe(false);
});

test('a box contains another exactly when it contains all its corners', () => {
  fc.assert(
    fc.property(box, box, (outer, inner) => {
      const corners = [
        { left: inner.left, top: inner.top, right: inner.left, bottom: inner.top },
        { left: inner.right, top: inner.bottom, right: inner.right, bottom: inner.bottom },
      ];
      expect(contains(outer, inner)).toBe(corners.every((corner) => contains(outer, corner)));
    }),
  );
});

test('a disc touches a box that holds its centre, and none further away than its radius', () => {
  const square = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(touches({ x: 5, y: 5, radius: 1 }, square)).toBe(true);
  expect(touches({ x: 13, y: 14, radius: 5 }, square)).toBe(false);
  expect(touches({ x: 13, y: 14, radius: 5.1 }, square)).toBe(true);
});

test('the nearest point of a segment is no further than either end', () => {
  fc.assert(
    fc.property(point, point, point, (p, a, b) => {
      const nearest = distance(p, nearestOnSegment(p, a, b));
      expect(nearest).toBeLessThanOrEqual(Math.min(distance(p, a), distance(p, b)) + 1e-9);
    }),
  );
});

test('a hull turns one way only and leaves no point outside', () => {
  const turn = (o: Point, a: Point, b: Point) =>
    (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 30 }), (points) => {
      const hull = convexHull(points);
      for (const [index, a] of hull.entries()) {
        const b = hull[(index + 1) % hull.length] ?? a;
        for (const p of points) expect(turn(a, b, p)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('clamp keeps what lies between', () => {
  expect([clamp(-1, 0, 2), clamp(1, 0, 2), clamp(3, 0, 2)]).toEqual([0, 1, 2]);
});
