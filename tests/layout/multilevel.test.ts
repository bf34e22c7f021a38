import { expect, test } from 'vitest';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { PLAIN_FORCES } from '../../src/layout/force-atlas.ts';
import {
  MULTILEVEL_FROM,
  notYetUnfolded,
  placesSoFar,
  unfold,
} from '../../src/layout/multilevel.ts';
import { makeRepulsion } from '../../src/layout/repulsion.ts';
import { finish } from '../../src/layout/slices.ts';
import { flatten, gridEnds, treeEnds, type Ends } from './large-graphs.ts';
import { neighbourhoodPreservation, normalisedStress } from './quality.ts';

const work = (ends: Ends, seed: number, unfolding = notYetUnfolded()) =>
  unfold(flatten(ends), PLAIN_FORCES, makeRepulsion(ends.count), seededRandom(seed), unfolding);

const grid = gridEnds(30, 30);

test('a grid comes out as a grid, whatever the seed', () => {
  for (const seed of [1, 2, 3, 4]) {
    const places = finish(work(grid, seed));
    expect(normalisedStress(grid, places)).toBeLessThan(0.07);
    expect(neighbourhoodPreservation(grid, places)).toBeGreaterThan(0.7);
  }
});

test('a long path is not left in a knot', () => {
  const path = treeEnds(MULTILEVEL_FROM + 200, 1);
  expect(normalisedStress(path, finish(work(path, 1)))).toBeLessThan(0.3);
});

test('the same seed gives the same places, another seed others', () => {
  expect(finish(work(grid, 5))).toEqual(finish(work(grid, 5)));
  expect(finish(work(grid, 6))).not.toEqual(finish(work(grid, 5)));
});

test('while it goes on there are places for every node, and its share grows to 1', () => {
  const unfolding = notYetUnfolded();
  const running = work(grid, 1, unfolding);
  const shares: number[] = [];
  while (running.next().done !== true) {
    if (unfolding.places.length === 0) continue;
    const places = placesSoFar(unfolding);
    expect(places.length).toBe(1800);
    expect(places.every(Number.isFinite)).toBe(true);
    shares.push(unfolding.share);
  }
  expect(unfolding.share).toBeCloseTo(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test.each([1, 2, 3])('%i nodes have places too', (count) => {
  const places = finish(work(treeEnds(count, 2), 1));
  expect(places.length).toBe(2 * count);
  expect(places.every(Number.isFinite)).toBe(true);
});
