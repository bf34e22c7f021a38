/**
 * Are groups those that hang together, and the same however often one asks?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { communitiesOf, type Tie } from '../../src/graph/communities.ts';

const clique = (nodes: readonly number[]): readonly Tie[] =>
  nodes.flatMap((a, at) => nodes.slice(at + 1).map((b) => ({ a, b, weight: 1 })));

/** Newman's modularity, from its definition. */
function modularity(groups: readonly number[], ties: readonly Tie[]): number {
  const real = ties.filter(({ a, b }) => a !== b);
  const whole = real.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return 0;
  const degreeOf = groups.map((_, node) =>
    real.reduce((sum, { a, b, weight }) => sum + (a === node || b === node ? weight : 0), 0),
  );
  return [...new Set(groups)].reduce((sum, group) => {
    const inside = real.filter(({ a, b }) => groups[a] === group && groups[b] === group);
    const within = inside.reduce((total, { weight }) => total + weight, 0);
    const degree = degreeOf.reduce(
      (total, own, node) => total + (groups[node] === group ? own : 0),
      0,
    );
    return sum + within / whole - (degree / (2 * whole)) ** 2;
  }, 0);
}

test('two cliques with one bridge are two groups, named after their first node', () => {
  const ties = [...clique([0, 1, 2, 3]), ...clique([4, 5, 6, 7]), { a: 3, b: 4, weight: 1 }];
  expect(communitiesOf(8, ties)).toEqual([0, 0, 0, 0, 4, 4, 4, 4]);
});

test('weights decide, self-ties join nobody, and who has no tie stays alone', () => {
  const ties = [
    { a: 0, b: 1, weight: 5 },
    { a: 1, b: 2, weight: 1 },
    { a: 2, b: 3, weight: 5 },
    { a: 4, b: 4, weight: 9 },
  ];
  expect(communitiesOf(5, ties)).toEqual([0, 0, 2, 2, 4]);
  expect(communitiesOf(0, [])).toEqual([]);
});

test('is never worse than everyone alone, and does not care how ties are written', () => {
  const someTies = fc.array(
    fc.record({ a: fc.nat(9), b: fc.nat(9), weight: fc.integer({ min: 1, max: 4 }) }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(someTies, (ties) => {
      const groups = communitiesOf(10, ties);
      const alone = groups.map((_, node) => node);
      expect(modularity(groups, ties)).toBeGreaterThanOrEqual(modularity(alone, ties) - 1e-12);
      const turned = ties.map(({ a, b, weight }) => ({ a: b, b: a, weight })).toReversed();
      expect(communitiesOf(10, turned)).toEqual(groups);
    }),
  );
});
