import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdAt, setTable, type Body } from '../../src/layout/bodies.ts';
import { keepInside, separate, separateOnce } from '../../src/layout/separate.ts';
import { layoutInput } from '../fixtures/layout-input.ts';

const boxOf = ({ x, y, half, up, down }: Body) => ({
  left: x - half,
  right: x + half,
  top: y - up,
  bottom: y + down,
});

function overlaps(bodies: readonly Body[]): number {
  let count = 0;
  for (const [index, one] of bodies.entries()) {
    for (const other of bodies.slice(index + 1)) {
      const [a, b] = [boxOf(one), boxOf(other)];
      const apart =
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      if (!apart) count += 1;
    }
  }
  return count;
}

const place = fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 }));

test('afterwards no boxes overlap, even when all stood in one place', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 40 }), (places) => {
      const input = layoutInput(places.length, {
        labelWidths: places.map((_, index) => (index % 2) * 70),
        labelHeights: places.map(() => 15),
      });
      const { bodies, frame } = setTable(input, Float32Array.from(places.flat()));
      separate(bodies, frame);
      expect(overlaps(bodies)).toBe(0);
    }),
    { numRuns: 40 },
  );
  const { bodies, frame } = setTable(layoutInput(30), new Float32Array(60));
  separate(bodies, frame);
  expect(overlaps(bodies)).toBe(0);
});

test('what is held stays, and what fills in gives way to what forms the picture', () => {
  const { bodies } = setTable(layoutInput(2, { tiers: [0, 1] }), Float32Array.from([0, 0, 5, 0]));
  separateOnce(bodies, 1);
  expect(bodies[0]).toMatchObject({ x: 0, y: 0 });
  holdAt(bodies[1]!, 5, 0);
  separateOnce(bodies, 1);
  expect(bodies[1]).toMatchObject({ x: 5, y: 0 });
  expect(overlaps(bodies)).toBe(0);
  holdAt(bodies[0]!, 5, 0);
  expect(separateOnce(bodies, 1)).toBe(false);
});

test('boxes that fit are kept inside the frame', () => {
  const frame = { halfWidth: 100, halfHeight: 100 };
  const { bodies } = setTable(layoutInput(2), Float32Array.from([500, -500, 10, 10]));
  keepInside(bodies, frame, 1);
  expect(boxOf(bodies[0]!)).toMatchObject({ right: 100, top: -100 });
  expect(bodies[1]).toMatchObject({ x: 10, y: 10 });
});
