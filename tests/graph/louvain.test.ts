/**
 * Are the groups of a crowd those that hang together, and the same however often one asks?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactGraph } from '../../src/graph/compact-graph.ts';
import { groupsOf } from '../../src/graph/louvain.ts';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { arbitraryEnds, toCompact, type Ends } from '../fixtures/arbitrary-ends.ts';

/** Newman's modularity, from its definition; loops count for nothing. */
function modularity(groups: ArrayLike<number>, { edges }: Ends): number {
  const ties = edges.filter(([a, b]) => a !== b);
  if (ties.length === 0) return 0;
  const degreeOf = new Map<number, number>();
  let inside = 0;
  for (const [a, b] of ties) {
    for (const end of [a, b]) degreeOf.set(groups[end]!, (degreeOf.get(groups[end]!) ?? 0) + 1);
    if (groups[a] === groups[b]) inside += 1;
  }
  const expected = [...degreeOf.values()].reduce(
    (sum, degree) => sum + (degree / (2 * ties.length)) ** 2,
    0,
  );
  return inside / ties.length - expected;
}

const clique = (nodes: readonly number[]) =>
  nodes.flatMap((a, at) => nodes.slice(at + 1).map((b): [number, number] => [a, b]));

test('cliques with one bridge are groups, the largest first; who has no edge is alone', () => {
  const edges = [...clique([0, 1, 2, 3]), ...clique([5, 6, 7, 8, 9]), [3, 5], [4, 4]] as const;
  expect([...groupsOf(toCompact({ nodeCount: 10, edges }))]).toEqual([
    1, 1, 1, 1, 2, 0, 0, 0, 0, 0,
  ]);
  expect([...groupsOf(compactGraph(0, new Int32Array(), new Int32Array()))]).toEqual([]);
  expect([...groupsOf(compactGraph(2, new Int32Array(), new Int32Array()))]).toEqual([0, 1]);
});

test('groups are numbered by size, never worse than everyone alone, and the same from either side', () => {
  fc.assert(
    fc.property(arbitraryEnds, (ends) => {
      const groups = groupsOf(toCompact(ends));
      expect(modularity(groups, ends)).toBeGreaterThanOrEqual(
        modularity(
          groups.map((_, at) => at),
          ends,
        ) - 1e-9,
      );
      const sizes = Array.from({ length: Math.max(-1, ...groups) + 1 }, () => 0);
      for (const group of groups) sizes[group]! += 1;
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      expect(Math.min(Infinity, ...sizes)).toBeGreaterThan(0);
      expect(groupsOf(toCompact(ends))).toEqual(groups);
    }),
  );
});

test('finds groups that were planted among noise', () => {
  const random = seededRandom(5);
  const [size, groups] = [40, 6];
  const edges = Array.from({ length: 2400 }, (): [number, number] => {
    const a = Math.floor(random() * size * groups);
    const isInside = random() < 0.85;
    const b = isInside
      ? Math.floor(a / size) * size + Math.floor(random() * size)
      : Math.floor(random() * size * groups);
    return [a, b];
  });
  const ends = { nodeCount: size * groups, edges };
  const planted = Int32Array.from({ length: size * groups }, (_, node) => Math.floor(node / size));
  expect(modularity(groupsOf(toCompact(ends)), ends)).toBeGreaterThan(
    0.98 * modularity(planted, ends),
  );
});
