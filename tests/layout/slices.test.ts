import { expect, test } from 'vitest';
import { finish, SLICE, sliceOver, type Sliced } from '../../src/layout/slices.ts';

test('work is cut into slices that cost no more than one each, and leaves nothing out', () => {
  const stretches: [number, number][] = [];
  const costs = [
    ...sliceOver(1000, SLICE / 300, (from, to) => {
      stretches.push([from, to]);
    }),
  ];
  expect(stretches).toEqual([
    [0, 300],
    [300, 600],
    [600, 900],
    [900, 1000],
  ]);
  expect(Math.max(...costs)).toBeLessThanOrEqual(SLICE);
});

test('one that costs more than a slice is a slice of its own; none cost nothing', () => {
  expect([...sliceOver(3, 2 * SLICE, () => {})].length).toBe(3);
  expect([...sliceOver(0, 1, () => {})]).toEqual([]);
});

test('finishing gives what the work gives', () => {
  function* work(): Sliced<string> {
    yield 1;
    yield 2;
    return 'done';
  }
  expect(finish(work())).toBe('done');
});
