import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../src/kit/plane.ts';
import {
  distanceTo,
  entryInto,
  exitFrom,
  mayReach,
  pointAt,
  stretch,
  tangentAt,
} from '../../src/scene/curve.ts';

const number = fc.integer({ min: -300, max: 300 });
const point = fc.record({ x: number, y: number });
const curve = fc.record({ from: point, out: point, into: point, to: point });

test('a curve begins and ends at its ends, and a stretch runs along it', () => {
  fc.assert(
    fc.property(
      curve,
      fc.double({ min: 0, max: 0.45, noNaN: true }),
      fc.double({ min: 0.55, max: 1, noNaN: true }),
      (whole, start, end) => {
        expect(pointAt(whole, 0)).toEqual(whole.from);
        expect(pointAt(whole, 1)).toEqual(whole.to);
        const part = stretch(whole, start, end);
        for (const t of [0, 0.3, 1]) {
          const there = pointAt(whole, start + (end - start) * t);
          expect(distance(pointAt(part, t), there)).toBeLessThan(1e-6);
        }
      },
    ),
  );
});

test('the distance to a curve is no more than to any of its points, give or take half a pixel', () => {
  fc.assert(
    fc.property(curve, point, fc.double({ min: 0, max: 1, noNaN: true }), (whole, from, t) => {
      const away = distanceTo(whole, from);
      // Straight pieces cut corners; on a screen of 600 pixels by a few at most where it turns sharply.
      expect(away).toBeLessThanOrEqual(distance(from, pointAt(whole, t)) + 8);
      expect(away > 8 || mayReach(whole, from, 8)).toBe(true);
    }),
  );
});

test('a curve leaves the disc it starts in and enters the one it ends in at their rims', () => {
  const whole = {
    from: { x: 0, y: 0 },
    out: { x: 40, y: -60 },
    into: { x: 160, y: -60 },
    to: { x: 200, y: 0 },
  };
  const start = exitFrom(whole, { x: 0, y: 0, radius: 20 });
  const end = entryInto(whole, { x: 200, y: 0, radius: 30 });
  expect(distance(pointAt(whole, start), whole.from)).toBeCloseTo(20, 0);
  expect(distance(pointAt(whole, end), whole.to)).toBeCloseTo(30, 0);
});

test('a direction has length 1, even where the curve is a point', () => {
  fc.assert(
    fc.property(curve, fc.double({ min: 0, max: 1, noNaN: true }), (whole, t) => {
      const { x, y } = tangentAt(whole, t);
      expect(Math.hypot(x, y)).toBeCloseTo(1);
    }),
  );
  const spot = { x: 1, y: 1 };
  expect(tangentAt({ from: spot, out: spot, into: spot, to: spot }, 0.5)).toEqual({ x: 1, y: 0 });
});
