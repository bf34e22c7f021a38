import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fanHalfWidth, lensDepth } from '../../src/layout/lens.ts';

const a = { x: 0, y: 0 };
const b = { x: 200, y: 0 };

test('on the line it is deepest, beyond the ends and far aside it is clear', () => {
  expect(lensDepth(100, 0, 10, a, b, 1)).toBe(18);
  expect(lensDepth(100, 17, 10, a, b, 1)).toBeCloseTo(1);
  expect(lensDepth(100, 19, 10, a, b, 1)).toBe(0);
  expect(lensDepth(-1, 0, 10, a, b, 9)).toBe(0);
  expect(lensDepth(201, 0, 10, a, b, 9)).toBe(0);
});

test('a wider fan keeps more room, most at its middle', () => {
  const middle = lensDepth(100, 1, 5, a, b, 12);
  expect(middle).toBeCloseTo(fanHalfWidth(12) + 13 - 1);
  expect(lensDepth(20, 1, 5, a, b, 12)).toBeLessThan(middle);
});

test('its sign is the side: moved along (−dy, dx) by the depth, a node is clear', () => {
  const number = fc.integer({ min: -120, max: 120 });
  fc.assert(
    fc.property(
      number,
      number,
      number,
      number,
      number,
      number,
      fc.integer({ min: 1, max: 20 }),
      (x, y, ax, ay, bx, by, count) => {
        const from = { x: ax, y: ay };
        const to = { x: bx, y: by };
        const depth = lensDepth(x, y, 8, from, to, count);
        const length = Math.hypot(bx - ax, by - ay) || 1;
        const away = depth * 1.001;
        const nextX = x - ((by - ay) / length) * away;
        const nextY = y + ((bx - ax) / length) * away;
        expect(Math.abs(lensDepth(nextX, nextY, 8, from, to, count))).toBeLessThan(1e-6);
      },
    ),
  );
});
