import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  holdAt,
  isHeld,
  letGo,
  positionsOf,
  REFERENCE_STAGE,
  setTable,
  themePlaces,
} from '../../src/layout/bodies.ts';
import { anyLayoutInput, layoutInput } from '../fixtures/layout-input.ts';

test('whatever comes in, every number on the table is finite', () => {
  fc.assert(
    fc.property(anyLayoutInput, (input) => {
      for (const { x, y, radius, half, up, down, home } of setTable(input).bodies) {
        const numbers = [x, y, radius, half, up, down, home.x, home.y, home.pull];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(Math.min(radius, half, up, down)).toBeGreaterThan(0);
      }
    }),
  );
});

test('parallel relations are one pair with a count; loops are none', () => {
  const { pairs } = setTable(layoutInput(3, { ends: [0, 1, 1, 0, 0, 1, 2, 2, 1, 2] }));
  expect(pairs.map(({ a, b, count }) => [a.at, b.at, count])).toEqual([
    [0, 1, 3],
    [1, 2, 1],
  ]);
});

test('three themes round a central one stand apart, the central one in the middle', () => {
  const input = layoutInput(0, { themes: 4, centralTheme: 3 });
  const places = themePlaces(input, { halfWidth: 300, halfHeight: 300 });
  expect(places[3]).toEqual({ x: 0, y: 0 });
  const [first, second, third] = places;
  expect(first!.x).toBeLessThan(0);
  expect(second!.x).toBeGreaterThan(0);
  expect(third!.y).toBeGreaterThan(0);
  expect(Math.max(first!.y, second!.y)).toBeLessThan(0);
});

test('a node of one theme goes home there, a node of none stays near the middle', () => {
  const input = layoutInput(2, { themes: 3, themeShares: [0, 1, 0, 0, 0, 0] });
  const [belonging, stray] = setTable(input).bodies;
  expect(belonging!.home).toMatchObject({ pull: 1 });
  expect(Math.hypot(belonging!.home.x, belonging!.home.y)).toBeGreaterThan(100);
  expect(stray!.home).toMatchObject({ x: 0, y: 0 });
});

test('the frame is the reference stage, and grows when there is too much for it', () => {
  const few = setTable(layoutInput(5)).frame;
  const many = setTable(layoutInput(2000)).frame;
  expect(few.halfWidth).toBeLessThan(REFERENCE_STAGE.width / 2);
  expect(many.halfWidth).toBeGreaterThan(2 * few.halfWidth);
  expect(many.halfWidth / many.halfHeight).toBeCloseTo(few.halfWidth / few.halfHeight, 1);
});

test('a pin holds, given places are kept, and holding can be undone', () => {
  const input = layoutInput(2, { pins: [{ index: 1, x: 5, y: 6 }] });
  const { bodies } = setTable(input, Float32Array.from([1, 2, 3, 4]));
  expect([...positionsOf(bodies)]).toEqual([1, 2, 5, 6]);
  expect(bodies.map(isHeld)).toEqual([false, true]);
  letGo(bodies[1]!);
  holdAt(bodies[0]!, 9, 9);
  expect(bodies.map(isHeld)).toEqual([true, false]);
});
