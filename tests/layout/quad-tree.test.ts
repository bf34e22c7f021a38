import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { growTree, LEAF_SIZE, makeTree, refreshTree } from '../../src/layout/quad-tree.ts';

const coordinates = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { maxLength: 400 });

test('every node is in the tree once, and cells are the stretches of their children', () => {
  fc.assert(
    fc.property(coordinates, fc.boolean(), (numbers, inRows) => {
      const count = Math.floor(numbers.length / 2);
      // Many on few spots, where squares cannot part them.
      const places = Float64Array.from(numbers, (value) => (inRows ? Math.sign(value) : value));
      const tree = makeTree(count);
      growTree(tree, places, new Float64Array(count).fill(2), count);
      expect([...tree.order].toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: count }, (_, at) => at),
      );
      expect(tree.cells).toBeLessThanOrEqual(2 * count);
      for (let cell = 0; cell < tree.cells; cell += 1) {
        const first = tree.firstChild[cell]!;
        const children = tree.children[cell]!;
        if (children === 0) continue;
        expect(first).toBeGreaterThan(cell);
        expect(children).toBeGreaterThan(1);
        expect(tree.begins[first]).toBe(tree.begins[cell]);
        expect(tree.ends[first + children - 1]).toBe(tree.ends[cell]);
        for (let child = first + 1; child < first + children; child += 1)
          expect(tree.begins[child]).toBe(tree.ends[child - 1]);
      }
    }),
    { numRuns: 60 },
  );
});

test('leaves are small where nodes stand apart', () => {
  const places = Float64Array.from({ length: 2000 }, (_, at) => (at * 7919) % 1009);
  const tree = makeTree(1000);
  growTree(tree, places, new Float64Array(1000).fill(1), 1000);
  const leaves = Array.from({ length: tree.cells }, (_, cell) => cell).filter(
    (cell) => tree.children[cell] === 0,
  );
  const sizes = leaves.map((cell) => tree.ends[cell]! - tree.begins[cell]!);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(LEAF_SIZE);
});

test('refreshed, it keeps its order and has the new places', () => {
  const tree = makeTree(3);
  growTree(tree, Float64Array.from([5, 5, 1, 1, 3, 3]), new Float64Array(3).fill(1), 3);
  const order = [...tree.order];
  refreshTree(tree, Float64Array.from([50, 0, 10, 0, 30, 0]));
  expect([...tree.order]).toEqual(order);
  expect([...tree.xs]).toEqual(order.map((node) => [50, 10, 30][node]));
});
