/**
 * Is every decision held against the words' readings, and does no difference slip through?
 */
import { expect, test } from 'vitest';
import { checkDecisions } from '../../src/corpus/check-decisions.ts';
import { decisionSchema, type Decision } from '../../src/model/decision.ts';
import { SMALL_DECISIONS, smallReconciliation } from '../fixtures/make-reconciliation.ts';
import { dropRelations } from '../fixtures/vary-reading.ts';

const held = smallReconciliation();
const judge = (decisions: readonly Decision[], against = held) =>
  checkDecisions(decisions, against).map(({ record, field }) => `${record}: ${field}`);
const change = (index: number, changes: object): readonly Decision[] =>
  SMALL_DECISIONS.with(index, decisionSchema.parse({ ...SMALL_DECISIONS[index], ...changes }));

test('decisions that are complete and true leave nothing to say', () => {
  expect(judge(SMALL_DECISIONS)).toEqual([]);
});

test('what nobody decided, or decided twice, is named', () => {
  expect(judge(SMALL_DECISIONS.slice(0, 2))).toEqual(['assertion b s03-harms, sentence 3: ']);
  expect(judge([...SMALL_DECISIONS, ...SMALL_DECISIONS.slice(2)])).toEqual([
    'assertion b s03-harms, sentence 3: ',
  ]);
});

test('a relation that no reading has must be accounted for', () => {
  expect(judge(SMALL_DECISIONS.slice(1))).toEqual(['relation s01-joins: ']);
});

const KEPT = 'decision kept b s03-harms, sentence 3';
test.each([
  [2, { sentence: 1 }, ['decision kept b s03-harms, sentence 1: sentence']],
  [2, { facets: ['valence'] }, [`${KEPT}: facets`]],
  [1, { facets: [] }, ['decision kept a s02-opposes, sentence 2: facets']],
  [2, { relation: undefined }, [`${KEPT}: relation`]],
  [2, { relation: 'nowhere' }, [`${KEPT}: relation`]],
  [2, { verdict: 'added' }, ['decision added b s03-harms, sentence 3: verdict']],
  [0, { sentence: 2 }, ['decision added s01-joins, sentence 2: sentence']],
] as const)('decision %i with %j is not true', (index, changes, expected) => {
  expect(judge(change(index, changes))).toEqual(expected);
});

test('a reading, a relation or a question that is not there is named, and the question stays open', () => {
  const open = 'assertion b s03-harms, sentence 3: ';
  const of = (reading: string, relation: string) =>
    judge(change(2, { readings: [{ reading, relation }] }));
  expect(of('z', 's03-harms')).toEqual([
    'decision kept z s03-harms, sentence 3: readings[0]',
    open,
  ]);
  expect(of('a', 's03-harms')[0]).toBe('decision kept a s03-harms, sentence 3: readings[0]');
  expect(of('b', 's02-opposes')[0]).toBe('decision kept b s02-opposes, sentence 3: readings');
});

test('a relation taken out of the corpus leaves its decision without what it names', () => {
  const corpus = dropRelations(held.corpus, 's03-harms');
  expect(judge(SMALL_DECISIONS, { ...held, corpus })).toEqual([`${KEPT}: relation`]);
});
