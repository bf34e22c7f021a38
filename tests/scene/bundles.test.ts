import { expect, test } from 'vitest';
import { fanKey, fanSpacing, isBundled, LEAST_SPACING_PX } from '../../src/scene/bundles.ts';
import { assignLanes } from '../../src/scene/lanes.ts';
import { edgeMark, edgesBetween } from '../fixtures/marks.ts';

const fanOf = (...edges: ReturnType<typeof edgeMark>[]) => assignLanes(edges)[0]!;
const twenty = fanOf(...edgesBetween(0, 1, 10), ...edgesBetween(1, 0, 10, 10));
const none = new Set<string>();

test('a fan never narrows below what a pointer can tell apart, and widens where there is room', () => {
  const four = fanOf(...edgesBetween(0, 1, 4));
  for (const room of [0, 50, 200, 1000]) {
    expect(fanSpacing(four, room)).toBeGreaterThanOrEqual(LEAST_SPACING_PX);
    expect(fanSpacing(twenty, room)).toBeGreaterThanOrEqual(10);
  }
  expect(fanSpacing(four, 1000)).toBeGreaterThan(fanSpacing(four, 20));
});

test('twenty edges between two hubs stay open where they have room, and fold where not', () => {
  expect(isBundled(twenty, 240, none)).toBe(false);
  expect(isBundled(twenty, 90, none)).toBe(true);
  expect(isBundled(fanOf(...edgesBetween(0, 1, 60)), 900, none)).toBe(true);
});

test('a few edges, and loops, never fold', () => {
  expect(isBundled(fanOf(...edgesBetween(0, 1, 3)), 0, none)).toBe(false);
  expect(isBundled(fanOf(...edgesBetween(2, 2, 9)), 0, none)).toBe(false);
});

test('a band opens when asked to, and stays open while it holds the selection', () => {
  expect(isBundled(twenty, 90, new Set([fanKey(twenty)]))).toBe(false);
  const holding = fanOf(...edgesBetween(0, 1, 19), edgeMark(19, 0, 1, { selected: true }));
  expect(isBundled(holding, 90, none)).toBe(false);
});
