/**
 * Is a layout watched without being changed: steps counted, looks in time, the goal seen when it is reached?
 */
import { expect, test } from 'vitest';
import { watchLayout } from './watch-layout.ts';

/** A way of five nodes that is drawn straight after so many steps, and on one spot before. */
const path = { count: 5, ends: [0, 1, 1, 2, 2, 3, 3, 4] };
const straightens = (after: number, steps: number) => () => {
  let taken = 0;
  return {
    step: () => {
      taken += 1;
      for (let spin = 0; spin < 3e5; spin += 1) Math.sqrt(spin);
      return taken < steps;
    },
    places: () => (taken < after ? [0, 0, 9, 0, 1, 0, 8, 0, 2, 0] : [0, 0, 1, 0, 2, 0, 3, 0, 4, 0]),
  };
};

test('to the end, with the quality of the end and of each look', () => {
  const watched = watchLayout(path, straightens(3, 10), { most: 1e9, looks: [0, 1e9] });
  expect(watched.steps).toBe(10);
  expect(watched.stress).toBeCloseTo(0);
  expect(watched.neighbourhood).toBe(1);
  expect(watched.stressAt[0]).toBeGreaterThan(0.1);
  expect(watched.stressAt[1]).toBeCloseTo(0);
  expect(watched.reachedMs).toBeUndefined();
});

test('a goal that is reached is seen, one that is not is not', () => {
  const good = watchLayout(path, straightens(1, 5), { most: 1e9, looks: [], goal: 0.01 });
  expect(good.reachedMs).toBeGreaterThan(0);
  const bad = watchLayout(path, straightens(99, 5), { most: 1e9, looks: [], goal: 0.01 });
  expect(bad.reachedMs).toBeUndefined();
});

test('no more steps when the time is up', () => {
  expect(watchLayout(path, straightens(3, 10), { most: 0, looks: [] }).steps).toBe(0);
});
