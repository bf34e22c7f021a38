import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from '../../src/kit/plane.ts';
import { pack, type Size } from '../../src/layout/pack.ts';
import { finish } from '../../src/layout/slices.ts';

const boxesOf = (sizes: readonly Size[], shape = 1) =>
  finish(pack(sizes, shape)).map(({ x, y }, at) => ({
    left: x,
    top: y,
    right: x + sizes[at]!.width,
    bottom: y + sizes[at]!.height,
  }));

const side = fc.integer({ min: 1, max: 200 });

test('no two boxes overlap, and none is outside', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ width: side, height: side }), { maxLength: 60 }), (sizes) => {
      const boxes = boxesOf(sizes);
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(box.bottom)).toBe(true);
        for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
      }
    }),
  );
});

test('little room is wasted, and the whole has about the wanted shape', () => {
  const sizes = Array.from({ length: 400 }, (_, at) => ({
    width: 10 + ((at * 37) % 50),
    height: 10 + ((at * 53) % 50),
  }));
  for (const shape of [1, 2]) {
    const boxes = boxesOf(sizes, shape);
    const wide = Math.max(...boxes.map(({ right }) => right));
    const high = Math.max(...boxes.map(({ bottom }) => bottom));
    const area = sizes.reduce((sum, { width, height }) => sum + width * height, 0);
    expect(area / (wide * high)).toBeGreaterThan(0.85);
    expect(Math.abs(wide / high / shape - 1)).toBeLessThan(0.25);
  }
});

test('small ones stand beside a large one where there is room', () => {
  const sizes = [
    { width: 100, height: 100 },
    ...Array.from({ length: 44 }, () => ({ width: 10, height: 10 })),
  ];
  const boxes = boxesOf(sizes, 1.44);
  expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(110);
});
