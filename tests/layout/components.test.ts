import { expect, test } from 'vitest';
import { partsOf } from '../../src/layout/components.ts';
import { finish } from '../../src/layout/slices.ts';
import { flatten, gridEnds, randomEnds, sideBySide, treeEnds } from './large-graphs.ts';

test('parts are apart, largest first, each node in one', () => {
  const parts = finish(
    partsOf(flatten(sideBySide(treeEnds(7, 2), gridEnds(4, 4), { count: 3, ends: [] }))),
  );
  expect(parts.map(({ graph }) => graph.count)).toEqual([16, 7, 1, 1, 1]);
  expect(parts.flatMap(({ nodes }) => [...nodes]).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 26 }, (_, at) => at),
  );
});

test('a part has the edges, weights and masses of the whole', () => {
  const whole = flatten(randomEnds(60, 50, 4));
  for (const { graph, nodes } of finish(partsOf(whole))) {
    for (const [at, node] of nodes.entries()) {
      expect(graph.mass[at]).toBe(whole.mass[node]);
      const targets = graph.targets.subarray(graph.offsets[at], graph.offsets[at + 1]);
      expect(Array.from(targets, (target) => nodes[target])).toEqual([
        ...whole.targets.subarray(whole.offsets[node], whole.offsets[node + 1]),
      ]);
    }
  }
});

test('of nothing there are no parts', () => {
  expect(finish(partsOf(flatten({ count: 0, ends: [] })))).toEqual([]);
});
