/**
 * Are the best kept, in one order, however many come and in whatever turn?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { influenceGraphOf } from '../../src/graph/influence-graph.ts';
import { compareEntities, openRanking } from '../../src/graph/path-ranking.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const names = Array.from({ length: 40 }, (_, at) => `x${String(at).padStart(2, '0')}`);
const { table } = influenceGraphOf(
  makeDataset({
    entities: Object.fromEntries(names.map((name) => [name, 'state' as const])),
    relations: names.slice(1).map((target) => ({ id: target, source: 'x00', target })),
  }),
);
const figures = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 39, maxLength: 39 });

test('keeps what sorting all would put first', () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: 0, max: 9 }), fc.boolean(), (ofHops, keep, back) => {
      const candidates = ofHops.map(([worstRank, passages], hop) => ({
        hops: Int32Array.of(hop),
        worstRank,
        passages,
      }));
      const ranking = openRanking(table, keep);
      for (const candidate of back ? candidates.toReversed() : candidates)
        if (ranking.isWorth(candidate.worstRank, candidate.passages)) ranking.add(candidate);
      ranking.closeLength();
      const best = candidates.toSorted(
        (a, b) =>
          a.worstRank - b.worstRank ||
          b.passages - a.passages ||
          (a.hops[0] ?? 0) - (b.hops[0] ?? 0),
      );
      expect(ranking.paths()).toEqual(best.slice(0, keep).map(({ hops }) => hops));
    }),
  );
});

test('a shorter path stays before a longer one of better stance', () => {
  const ranking = openRanking(table, 2);
  ranking.add({ hops: Int32Array.of(3), worstRank: 9, passages: 1 });
  ranking.closeLength();
  ranking.add({ hops: Int32Array.of(1, 2), worstRank: 0, passages: 9 });
  ranking.closeLength();
  expect(ranking.paths().map((hops) => [...hops])).toEqual([[3], [1, 2]]);
  expect(ranking.isWorth(0, 99)).toBe(false);
});

test('the order of the corpus tells apart what figures do not', () => {
  expect(compareEntities(table, Int32Array.of(1), Int32Array.of(2))).toBeLessThan(0);
  expect(compareEntities(table, Int32Array.of(2), Int32Array.of(2))).toBe(0);
});
