/**
 * Do the measures of a layout say what they should where the answer is known?
 */
import { expect, test } from 'vitest';
import { gridEnds, type Ends } from './large-graphs.ts';
import { neighbourhoodPreservation, normalisedStress } from './quality.ts';

const path: Ends = { count: 5, ends: [0, 1, 1, 2, 2, 3, 3, 4] };
const straight = [0, 0, 7, 0, 14, 0, 21, 0, 28, 0];

test('a path in a straight line is perfect at any size', () => {
  expect(normalisedStress(path, straight)).toBeCloseTo(0);
  // The nearest two of an inner node are its neighbours.
  expect(neighbourhoodPreservation(path, straight)).toBe(1);
});

test('a heap, and nodes in a wrong order, are worse', () => {
  expect(normalisedStress(path, new Float32Array(10))).toBe(1);
  const mixed = [0, 0, 21, 0, 7, 0, 28, 0, 14, 0];
  expect(normalisedStress(path, mixed)).toBeGreaterThan(0.2);
  expect(neighbourhoodPreservation(path, mixed)).toBeLessThan(0.5);
});

test('a grid as drawn keeps all its inner neighbourhoods', () => {
  const grid = gridEnds(12, 12);
  const places = Array.from({ length: 144 }, (_, at) => [at % 12, Math.floor(at / 12)]).flat();
  expect(neighbourhoodPreservation(grid, places)).toBe(1);
  expect(normalisedStress(grid, places)).toBeLessThan(0.04);
});
