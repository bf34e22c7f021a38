import { expect, test } from 'vitest';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { coarsen } from '../../src/layout/coarsen.ts';
import { finish } from '../../src/layout/slices.ts';
import { flatten, gridEnds, randomEnds, treeEnds, type Ends } from './large-graphs.ts';

const halve = (ends: Ends, seed = 1) => finish(coarsen(flatten(ends), seededRandom(seed)));

test.each([
  ['a grid', gridEnds(20, 20)],
  ['a tree', treeEnds(400, 3)],
  ['a star', treeEnds(400, 399)],
  ['a crowd', randomEnds(400, 2000, 2)],
])('%s becomes at most half as large, with all its mass', (_name, ends) => {
  const coarser = halve(ends)!;
  expect(coarser.graph.count).toBeLessThanOrEqual(ends.count / 2);
  const sum = (values: Float64Array) => values.reduce((all, one) => all + one, 0);
  expect(sum(coarser.graph.mass)).toBeCloseTo(sum(flatten(ends).mass));
  const groups = new Set(coarser.groupOf);
  expect(groups.size).toBe(coarser.graph.count);
  expect(Math.max(...groups)).toBe(coarser.graph.count - 1);
});

test('groups hang together: everyone is joined to somebody in its group', () => {
  const ends = gridEnds(12, 12);
  const { offsets, targets } = flatten(ends);
  const { groupOf } = halve(ends)!;
  for (let node = 0; node < ends.count; node += 1) {
    const near = targets.subarray(offsets[node], offsets[node + 1]);
    expect(near.some((other) => groupOf[other] === groupOf[node])).toBe(true);
  }
});

test('the same seed, the same groups; without edges nothing is gained', () => {
  expect(halve(gridEnds(9, 9))).toEqual(halve(gridEnds(9, 9)));
  expect(halve(gridEnds(9, 9), 2)).not.toEqual(halve(gridEnds(9, 9)));
  expect(halve({ count: 50, ends: [] })).toBeNull();
});
