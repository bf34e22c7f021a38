/**
 * Does each relation of several readings count once, in as many readings as have it?
 */
import { expect, test } from 'vitest';
import {
  agreementOfSeveral,
  countByReadings,
  countIn,
} from '../../src/corpus/agreement-of-several.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import {
  changeRelation,
  dropRelations,
  reindex,
  renameEntities,
} from '../fixtures/vary-reading.ts';

const a = smallDataset();
const b = dropRelations(
  renameEntities(a, (id) => `${id}-b`),
  's03-harms',
);
const c = dropRelations(
  renameEntities(a, (id) => `${id}-c`),
  's03-harms',
  's04-warns',
);

test('every pair is compared once', () => {
  const { pairwise } = agreementOfSeveral([a, b, c]);
  expect(
    pairwise.map(({ first, second, agreement }) => [
      first,
      second,
      agreement.relations.shared.length,
    ]),
  ).toEqual([
    [0, 1, 8],
    [0, 2, 7],
    [1, 2, 7],
  ]);
});

test('assertions are counted by the readings that have them, in the order of the text', () => {
  const { assertions } = agreementOfSeveral([a, b, c]);
  expect(assertions).toHaveLength(9);
  expect(countByReadings(assertions, 3)).toEqual([1, 1, 7]);
  expect([countIn(assertions, [0]), countIn(assertions, [0, 1]), countIn(assertions, [1])]).toEqual(
    [1, 1, 0],
  );
  expect(assertions.map(([first]) => first?.id)).toEqual(a.relations.map(({ id }) => id));
});

test('a chain of matches never puts two relations of one reading together', () => {
  // In C the treaty's two opponents are one family apart; B stands between and could match either.
  const twice = reindex(c, {
    relations: c.relations.flatMap((one) =>
      one.id === 's01-joins' ? [one, { ...one, id: `${one.id}-again` as typeof one.id }] : [one],
    ),
  });
  const readings = [changeRelation(a, 's01-joins', { type: 'signs-with' }), b, twice];
  const { assertions } = agreementOfSeveral(readings);
  for (const [at, reading] of readings.entries()) {
    const found = assertions.flatMap((assertion) => assertion[at]?.id ?? []);
    expect(found).toHaveLength(reading.relations.length);
    expect(new Set(found)).toEqual(new Set(reading.relations.map(({ id }) => id)));
  }
});

test('one reading given twice agrees with itself', () => {
  expect(countByReadings(agreementOfSeveral([a, a]).assertions, 2)).toEqual([0, 9]);
});
