import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import {
  landmarksOf,
  landmarksOfGroups,
  standApart,
  type Landmarks,
} from '../../src/layout/far-apart.ts';
import { finish } from '../../src/layout/slices.ts';
import { flatten, gridEnds, randomEnds, treeEnds, type Ends } from './large-graphs.ts';
import { neighboursOf, normalisedStress } from './quality.ts';

const known = (ends: Ends): Landmarks => {
  const landmarks = finish(landmarksOf(flatten(ends)));
  if (!landmarks) throw new Error('a small world');
  return landmarks;
};

test('steps to each landmark are one more than those of some neighbour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 40, max: 90 }), (kids, count) => {
      const tree = kids === 3 ? gridEnds(Math.ceil(count / 4), 4) : treeEnds(count, kids);
      const landmarks = finish(landmarksOf(flatten(tree)));
      if (!landmarks) return;
      const { at, steps } = landmarks;
      const neighbours = neighboursOf(tree);
      for (const [mark, landmark] of at.entries()) {
        const away = (node: number) => steps[node * at.length + mark]!;
        for (const [node, others] of neighbours.entries())
          expect(away(node)).toBe(
            node === landmark ? 0 : 1 + Math.min(...others.map((other) => away(other))),
          );
      }
    }),
    { numRuns: 12 },
  );
});

test('every node belongs to one landmark, also as a member of a group', () => {
  const grid = gridEnds(20, 20);
  const landmarks = known(grid);
  const sum = (values: Iterable<number>) => [...values].reduce((whole, value) => whole + value, 0);
  expect(sum(landmarks.regions)).toBe(400);
  const groupOf = Int32Array.from({ length: 400 }, (_, node) => Math.floor(node / 3));
  const groups = finish(landmarksOfGroups(landmarks, groupOf, 134));
  expect(sum(groups.members)).toBe(400);
  const marks = groups.at.length;
  const mean = (nodes: readonly number[]) =>
    nodes.reduce((whole, node) => whole + landmarks.steps[node * marks]!, 0) / nodes.length;
  expect(groups.steps[0]).toBeCloseTo(mean([0, 1, 2]), 5);
  expect(groups.steps[133 * marks]).toBeCloseTo(mean([399]), 5);
});

test('a bent grid is bent less, at about its size', () => {
  const grid = gridEnds(24, 24);
  const places = Float64Array.from({ length: 2 * grid.count }, (_, at) => {
    const [x, y] = [(at >> 1) % 24, Math.floor((at >> 1) / 24)];
    const [away, turn] = [10 * (y + 4), x / 6];
    return away * (at % 2 === 0 ? Math.cos(turn) : Math.sin(turn));
  });
  const extent = (all: Float64Array) => Math.max(...all) - Math.min(...all);
  const [before, wide] = [normalisedStress(grid, places), extent(places)];
  finish(standApart(known(grid), places));
  expect(normalisedStress(grid, places)).toBeLessThan(0.7 * before);
  expect(extent(places)).toBeGreaterThan(0.5 * wide);
  expect(extent(places)).toBeLessThan(2 * wide);
});

test('a small world is left alone; few nodes and one spot do no harm', () => {
  expect(finish(landmarksOf(flatten(randomEnds(2000, 12_000, 1))))).toBeNull();
  const path = treeEnds(9, 1);
  const spot = new Float64Array(18);
  finish(standApart(known(path), spot));
  expect(spot.every(Number.isFinite)).toBe(true);
  const random = seededRandom(1);
  const places = Float64Array.from({ length: 18 }, () => random());
  finish(standApart(known(path), places));
  expect(places.every(Number.isFinite)).toBe(true);
});
