/**
 * Does size grow with the number of relations, from a size that can be seen to one that leaves room?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeRadius } from '../../src/graph/node-radius.ts';

test('more relations never make a node smaller, and actors are never smaller than others', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.boolean(), (relations, actor) => {
      expect(nodeRadius(relations + 1, actor)).toBeGreaterThanOrEqual(nodeRadius(relations, actor));
      expect(nodeRadius(relations, true)).toBeGreaterThanOrEqual(nodeRadius(relations, false));
    }),
  );
  expect(nodeRadius(3, true)).toBeGreaterThan(nodeRadius(2, true));
  expect(nodeRadius(3, true)).toBeGreaterThan(nodeRadius(3, false));
  expect([nodeRadius(0, false), nodeRadius(10_000, false)]).toEqual([6, 24]);
});
