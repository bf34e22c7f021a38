/**
 * Does a seed always give the same numbers, all of them in [0, 1)?
 */
import { expect, test } from 'vitest';
import { seededRandom } from '../../src/kit/seeded-random.ts';

const take = (seed: number, count: number): readonly number[] => {
  const next = seededRandom(seed);
  return Array.from({ length: count }, () => next());
};

test('the same seed gives the same numbers, another one others', () => {
  expect(take(7, 5)).toEqual(take(7, 5));
  expect(take(7, 5)).not.toEqual(take(8, 5));
});

test('numbers lie in [0, 1) and fill it evenly', () => {
  const numbers = take(2015, 10_000);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const tenth = Math.floor(number * 10);
    counts.set(tenth, (counts.get(tenth) ?? 0) + 1);
  }
  expect([...counts.values()].every((count) => count > 850 && count < 1150)).toBe(true);
});
