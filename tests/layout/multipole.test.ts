import { expect, test } from 'vitest';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import {
  exchange,
  handOut,
  passDown,
  STRIDE,
  sumUpChildren,
  sumUpLeaf,
} from '../../src/layout/multipole.ts';
import { growTree, makeTree, type QuadTree } from '../../src/layout/quad-tree.ts';

const random = seededRandom(7);
/** Two crowds of forty, three apart and one wide: each half of the tree is one of them. */
const places = Float64Array.from({ length: 160 }, (_, at) =>
  at % 2 === 0 && at >= 80 ? 3 + random() : random(),
);
const masses = Float64Array.from({ length: 80 }, () => 1 + 5 * random());
const tree = makeTree(80);
growTree(tree, places, masses, 80);

function summedUp({ cells, children }: QuadTree): Float64Array {
  const moments = new Float64Array(cells * STRIDE);
  for (let cell = cells - 1; cell >= 0; cell -= 1)
    if (children[cell] === 0) sumUpLeaf(tree, cell, moments);
    else sumUpChildren(tree, cell, moments);
  return moments;
}

test('children summed up are the same as their nodes summed up', () => {
  const moments = summedUp(tree);
  const direct = new Float64Array(tree.cells * STRIDE);
  for (let cell = 0; cell < tree.cells; cell += 1) {
    sumUpLeaf(tree, cell, direct);
    const at = cell * STRIDE;
    for (const part of [0, 1, 3, 4, 5, 6, 7])
      expect(moments[at + part]).toBeCloseTo(direct[at + part]!, 8);
    expect(moments[at + 2]).toBeGreaterThanOrEqual(direct[at + 2]! - 1e-9);
  }
});

test('two crowds push each other as their nodes do, one by one', () => {
  const moments = summedUp(tree);
  const pushes = new Float64Array(tree.cells * STRIDE);
  const [left, right] = [tree.firstChild[0]!, tree.firstChild[0]! + 1];
  expect(tree.children[0]).toBe(2);
  exchange(moments, pushes, left, right);
  const pushX = new Float64Array(80);
  const pushY = new Float64Array(80);
  for (let cell = 1; cell < tree.cells; cell += 1)
    if (tree.children[cell] === 0) handOut(tree, cell, moments, pushes, pushX, pushY);
    else passDown(tree, cell, moments, pushes);
  for (let at = 0; at < 80; at += 1) {
    const [begin, end] = at < 40 ? [40, 80] : [0, 40];
    let [x, y] = [0, 0];
    for (let other = begin; other < end; other += 1) {
      const dx = tree.xs[at]! - tree.xs[other]!;
      const dy = tree.ys[at]! - tree.ys[other]!;
      x += (tree.masses[other]! * dx) / (dx * dx + dy * dy);
      y += (tree.masses[other]! * dy) / (dx * dx + dy * dy);
    }
    const error = Math.hypot(pushX[at]! - x, pushY[at]! - y) / Math.hypot(x, y);
    expect(error).toBeLessThan(0.02);
  }
});
