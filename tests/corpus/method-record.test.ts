/**
 * Do the figures of the method add up, and survive being written?
 */
import { expect, test } from 'vitest';
import { printMethodRecord, toMethodRecord } from '../../src/corpus/method-record.ts';
import { decisionSchema } from '../../src/model/decision.ts';
import { methodRecordSchema } from '../../src/model/method.ts';
import {
  reconcile,
  SMALL_DECISIONS,
  smallReconciliation,
} from '../fixtures/make-reconciliation.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import { changeRelation } from '../fixtures/vary-reading.ts';

const held = smallReconciliation();
const record = toMethodRecord(held, SMALL_DECISIONS);

test('before, after, and how many are in how many', () => {
  expect(record.before).toMatchObject([
    { pair: 'A–B', both: 7, otherType: 0, onlyFirst: 0, onlySecond: 1, share: 0.9333 },
  ]);
  expect(record.after).toMatchObject([
    { pair: 'R–A', both: 7, onlyFirst: 2, onlySecond: 0 },
    { pair: 'R–B', both: 8, onlyFirst: 1, onlySecond: 0 },
  ]);
  expect(record.assertions).toEqual([
    { readings: 2, count: 7 },
    { readings: 1, count: 1 },
  ]);
  expect(record.before[0]?.facets.find(({ facet }) => facet === 'valence')).toMatchObject({
    compared: 7,
    alike: 6,
  });
});

test('decisions by verdict, and which readings have each relation', () => {
  expect(record.decisions).toEqual([
    { verdict: 'kept', count: 2 },
    { verdict: 'left-out', count: 0 },
    { verdict: 'added', count: 1 },
  ]);
  const inReadings = new Map(record.relations.map((row) => [String(row.relation), row.in]));
  expect(inReadings.size).toBe(held.corpus.relations.length);
  expect(inReadings.get('s01-joins')).toBe('');
  expect(inReadings.get('s02-opposes')).toBe('AB');
  expect(inReadings.get('s03-harms')).toBe('B');
});

test('a type of another family counts apart, and as found only where it is said', () => {
  const other = held.corpus.vocabulary.relationTypes.find(
    ({ family }) => family !== held.corpus.typeOf.get(typeOfOpposes())?.family,
  );
  const reading = changeRelation(smallDataset(), 's02-opposes', { type: other?.id ?? '' });
  const [pair] = toMethodRecord(reconcile(smallDataset(), [reading, reading]), []).after;
  expect(pair).toMatchObject({ both: 8, otherType: 1, onlyFirst: 0, onlySecond: 0 });
  expect(pair?.share).toBe(0.8889);
  expect(pair?.shareOfAnyType).toBe(1);
});

const typeOfOpposes = () =>
  held.corpus.relations.find(({ id }) => String(id) === 's02-opposes')!.type;

test('what was left out is told in words', () => {
  const leftOut = SMALL_DECISIONS.map((decision) =>
    decisionSchema.parse({ ...decision, verdict: 'left-out' }),
  );
  expect(toMethodRecord(held, leftOut).leftOut.at(-1)).toEqual({
    reading: 'b',
    relation: 's03-harms',
    claim: 'Denied: the water treaty harms Corva',
  });
});

test('it is written one record a line, and read again the same', () => {
  const text = printMethodRecord(record);
  expect(methodRecordSchema.parse(JSON.parse(text))).toEqual(record);
  expect(text.split('\n').filter((line) => line.includes('"in":'))).toHaveLength(
    record.relations.length,
  );
});
