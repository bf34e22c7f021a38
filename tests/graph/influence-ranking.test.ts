/**
 * Does the ranking follow influence and not grammar, count honestly, and never depend on the order?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankInfluence, sortRanking } from '../../src/graph/influence-ranking.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { makeDataset, type RelationWords } from '../fixtures/make-dataset.ts';

function rank(relations: readonly RelationWords[]) {
  const dataset = makeDataset({
    entities: { ann: 'person', bob: 'person', cid: 'person', fog: 'issue' },
    relations,
  });
  return rankInfluence(dataset, dataset.relations);
}
const rowOf = (ranking: ReturnType<typeof rank>, name: string) =>
  ranking.rows.find(({ label }) => label === name);

describe('a row', () => {
  const ranking = rank([
    { id: 'r1', source: 'ann', target: 'bob' },
    { id: 'r2', source: 'ann', target: 'bob', certainty: 'reported', sharesPassageOf: 'r1' },
    { id: 'r3', source: 'ann', target: 'cid', negated: true },
    { id: 'r4', source: 'bob', target: 'ann', influence: 'backward' },
    { id: 'r5', source: 'ann', target: 'ann' },
    { id: 'r6', source: 'cid', target: 'ann', influence: 'none' },
  ]);

  test('counts along influence: relations, asserted ones, passages once, different others', () => {
    expect(rowOf(ranking, 'ann')?.affects).toMatchObject({
      relations: 4,
      asserted: 3,
      passages: 3,
      others: 2,
      denied: 1,
    });
    expect(rowOf(ranking, 'bob')?.isAffectedBy).toMatchObject({ relations: 3, passages: 2 });
  });

  test('a denied relation is told apart and weighs nothing', () => {
    expect(rowOf(ranking, 'cid')?.isAffectedBy).toMatchObject({ relations: 0, denied: 1 });
    const without = rank([
      { id: 'r1', source: 'ann', target: 'bob' },
      { id: 'r6', source: 'cid', target: 'ann', influence: 'none' },
    ]);
    expect(rowOf(without, 'cid')?.isAffectedBy.share).toBeCloseTo(
      rowOf(ranking, 'cid')?.isAffectedBy.share ?? 0,
      10,
    );
  });

  test('the whole is counted too, and who takes part in nothing has no row', () => {
    expect(ranking.counts).toEqual({
      relations: 6,
      withInfluence: 4,
      denied: 1,
      withoutInfluence: 1,
    });
    expect(rowOf(ranking, 'fog')).toBeUndefined();
  });
});

test('to affect one who affects many counts for more than to affect one who does not', () => {
  const ranking = rank([
    { id: 'r1', source: 'ann', target: 'bob' },
    { id: 'r2', source: 'bob', target: 'fog' },
    { id: 'r3', source: 'cid', target: 'fog' },
  ]);
  const names = sortRanking(ranking.rows, 'affects', 'share').map(({ label }) => label);
  expect(names.indexOf('ann')).toBeLessThan(names.indexOf('cid'));
  expect(sortRanking(ranking.rows, 'isAffectedBy', 'share')[0]?.label).toBe('fog');
});

test('equals stand by name, whatever the measure', () => {
  const ranking = rank([
    { id: 'r1', source: 'cid', target: 'fog' },
    { id: 'r2', source: 'bob', target: 'fog' },
    { id: 'r3', source: 'ann', target: 'fog' },
  ]);
  for (const measure of ['relations', 'passages', 'others', 'share'] as const) {
    const names = sortRanking(ranking.rows, 'affects', measure).map(({ label }) => label);
    expect(names).toEqual(['ann', 'bob', 'cid', 'fog']);
  }
});

test('the order of the relations makes no difference, and the shares add up to 1', () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.infiniteStream(fc.nat()), (dataset, chance) => {
      const shuffled = dataset.relations
        .map((relation) => ({ relation, key: chance.next().value ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ relation }) => relation);
      const ranking = rankInfluence(dataset, dataset.relations);
      expect(rankInfluence(dataset, shuffled)).toEqual(ranking);
      for (const way of ['affects', 'isAffectedBy'] as const) {
        const sum = ranking.rows.reduce((total, row) => total + row[way].share, 0);
        expect(sum).toBeCloseTo(ranking.rows.length === 0 ? 0 : 1, 9);
      }
    }),
    { numRuns: 30 },
  );
});
