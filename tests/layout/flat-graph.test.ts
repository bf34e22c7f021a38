import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contract, pullOf, type FlatGraph } from '../../src/layout/flat-graph.ts';
import { finish } from '../../src/layout/slices.ts';
import { flatten } from './large-graphs.ts';

const rowOf = ({ offsets, targets, weights }: FlatGraph, node: number) =>
  Object.fromEntries(
    Array.from(targets.subarray(offsets[node], offsets[node + 1]), (target, at) => [
      target,
      weights[offsets[node]! + at],
    ]),
  );

test('parallels become one, both ways; loops and ends out of range join nothing', () => {
  const graph = flatten({ count: 3, ends: [0, 1, 1, 0, 0, 1, 2, 2, 1, 2, 7, 0, -1, 1] });
  expect([0, 1, 2].map((node) => rowOf(graph, node))).toEqual([{ 1: 3 }, { 0: 3, 2: 1 }, { 1: 1 }]);
  expect([...graph.mass]).toEqual([4, 5, 2]);
});

test('a weight that is no number counts as 1; one of zero or below joins nothing', () => {
  expect([undefined, Number.NaN, Infinity, -2, 0, 2.5, 1e300].map(pullOf)).toEqual([
    1, 1, 1, 0, 0, 2.5, 1e6,
  ]);
  const graph = flatten({ count: 3, ends: [0, 1, 1, 2, 0, 2] }, [Number.NaN, -1, 0]);
  expect([0, 1, 2].map((node) => rowOf(graph, node))).toEqual([{ 1: 1 }, { 0: 1 }, {}]);
});

test('contracting keeps the mass and the weights between groups, whatever the groups', () => {
  const edges = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 0, maxLength: 60 });
  const groups = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(edges, groups, (ends, groupOf) => {
      const graph = flatten({ count: 10, ends });
      const coarse = finish(contract(graph, Int32Array.from(groupOf), 4));
      const sum = (values: Float64Array) => values.reduce((all, one) => all + one, 0);
      expect(sum(coarse.mass)).toBeCloseTo(sum(graph.mass));
      let between = 0;
      for (let at = 0; at + 1 < ends.length; at += 2)
        if (groupOf[ends[at]!] !== groupOf[ends[at + 1]!]) between += 2;
      expect(sum(coarse.weights)).toBeCloseTo(between);
      for (let a = 0; a < 4; a += 1)
        for (const [b, weight] of Object.entries(rowOf(coarse, a)))
          expect(rowOf(coarse, Number(b))[a]).toBe(weight);
    }),
  );
});
