/**
 * Does the grid answer what asking every disc would answer?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, touches, type Circle } from '../../src/kit/plane.ts';
import { makeDiscGrid } from '../../src/scene/disc-grid.ts';

const number = (least: number, most: number) =>
  fc.double({ min: least, max: most, noNaN: true, noDefaultInfinity: true });
const disc: fc.Arbitrary<Circle> = fc.record({
  x: number(-200, 900),
  y: number(-200, 900),
  radius: number(0, 60),
});
const discs = fc.array(disc, { maxLength: 60 });
const place = fc.record({ x: number(-400, 1200), y: number(-400, 1200) });

test('a point is covered where any disc reaches to it', () => {
  fc.assert(
    fc.property(discs, place, number(0, 10), (all, point, clear) => {
      const gap = Math.min(...all.map((one) => distance(one, point) - one.radius - clear));
      // On the very rim both answers are right.
      if (Math.abs(gap) < 1e-6) return;
      expect(makeDiscGrid(all).isCovered(point, clear)).toBe(gap < 0);
    }),
  );
});

test('under a box lie the discs that touch it', () => {
  fc.assert(
    fc.property(discs, place, number(0, 200), number(0, 200), (all, { x, y }, width, height) => {
      const box = { left: x, top: y, right: x + width, bottom: y + height };
      const grid = makeDiscGrid(all);
      const expected = all.filter((one) => touches(one, box)).length;
      expect(grid.countUnder(box)).toBe(expected);
      expect(grid.isUnder(box)).toBe(expected > 0);
    }),
  );
});

test('no discs, discs on one spot, discs far apart and discs without a place do no harm', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(makeDiscGrid([]).countUnder(box)).toBe(0);
  const same = Array.from({ length: 5 }, () => ({ x: 5, y: 5, radius: 3 }));
  expect(makeDiscGrid(same).countUnder(box)).toBe(5);
  const far = [...same, { x: 1e9, y: -1e9, radius: 4 }, { x: Number.NaN, y: 0, radius: 9 }];
  expect(makeDiscGrid(far).countUnder(box)).toBe(5);
  expect(makeDiscGrid(far).isCovered({ x: 1e9, y: -1e9 }, 0)).toBe(true);
});
