/**
 * Is it the PageRank of the paper? Held against a dense reference, solved by elimination and not by walking.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAMPING, pageRank, type Links } from '../../src/graph/page-rank.ts';

const toLinks = (size: number, links: readonly (readonly [number, number, number])[]): Links => ({
  size,
  from: Int32Array.from(links, ([from]) => from),
  to: Int32Array.from(links, ([, to]) => to),
  weight: Float64Array.from(links, ([, , weight]) => weight),
});

/** Solves (I − d·M)·x = (1 − d)/n, M the dense matrix with dangling columns filled evenly. */
function solveDense({ size, from, to, weight }: Links): number[] {
  const flow = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const [link, source] of from.entries()) flow[to[link]!]![source]! += weight[link]!;
  const system = flow.map((row, target) => [
    ...row.map((value, source) => {
      const out = flow.reduce((sum, other) => sum + other[source]!, 0);
      const share = out === 0 ? 1 / size : value / out;
      return (target === source ? 1 : 0) - DAMPING * share;
    }),
    (1 - DAMPING) / size,
  ]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    // Diagonally dominant by columns: no exchange of rows is needed.
    for (const [at, row] of system.entries()) {
      if (at === pivot) continue;
      const factor = row[pivot]! / system[pivot]![pivot]!;
      for (const column of row.keys()) row[column]! -= factor * system[pivot]![column]!;
    }
  }
  return system.map((row, at) => row[size]! / row[at]!);
}

const someLinks = fc.integer({ min: 1, max: 9 }).chain((size) => {
  const node = fc.nat(size - 1);
  const link = fc.tuple(node, node, fc.integer({ min: 1, max: 5 }));
  return fc.array(link, { maxLength: 25 }).map((links) => toLinks(size, links));
});

test('adds up to 1 and is what the dense equations give', () => {
  fc.assert(
    fc.property(someLinks, (links) => {
      const ranks = pageRank(links);
      expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 10);
      for (const [node, rank] of solveDense(links).entries())
        expect(ranks[node]).toBeCloseTo(rank, 10);
    }),
  );
});

test('on a ring all are alike; a parallel link weighs as one of double weight', () => {
  const ring = pageRank(
    toLinks(3, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 0, 1],
    ]),
  );
  expect([...ring]).toEqual([1 / 3, 1 / 3, 1 / 3].map((rank) => expect.closeTo(rank, 12)));
  const twice = pageRank(
    toLinks(3, [
      [0, 1, 1],
      [0, 1, 1],
      [0, 2, 1],
    ]),
  );
  const heavy = pageRank(
    toLinks(3, [
      [0, 1, 2],
      [0, 2, 1],
    ]),
  );
  expect([...twice]).toEqual([...heavy].map((rank) => expect.closeTo(rank, 12)));
  expect(twice[1]).toBeGreaterThan(twice[2]!);
});

test('no nodes have no ranks', () => {
  expect(pageRank(toLinks(0, []))).toHaveLength(0);
});
