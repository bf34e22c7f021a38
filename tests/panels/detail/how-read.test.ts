/**
 * Does the detail say truly which readings have a relation, and why it was kept?
 */
import { expect, test } from 'vitest';
import { toMethodRecord } from '../../../src/corpus/method-record.ts';
import { decisionSchema } from '../../../src/model/decision.ts';
import type { Method } from '../../../src/model/method.ts';
import { relationIdSchema } from '../../../src/model/ids.ts';
import { howRead } from '../../../src/panels/detail/how-read.ts';
import { SMALL_DECISIONS, smallReconciliation } from '../../fixtures/make-reconciliation.ts';

const record: NonNullable<Method['record']> = {
  counted: toMethodRecord(smallReconciliation(), SMALL_DECISIONS),
  decisions: SMALL_DECISIONS,
};
const ask = (id: string, of: Method['record'] = record) => howRead(relationIdSchema.parse(id), of);

test('nothing is said without a record, or of a relation it does not know', () => {
  expect(ask('s03-harms', null)).toBeNull();
  expect(ask('nowhere')).toBeNull();
});

test('what all read alike, what they read differently, what one has, and what none has', () => {
  const alike = record.counted.relations.find(
    ({ in: letters, relation }) => letters === 'AB' && String(relation) !== 's02-opposes',
  );
  expect(ask(alike?.relation ?? '')).toEqual({ words: 'In both readings.', why: [] });
  expect(ask('s02-opposes')).toEqual({
    words: 'In both readings; they differed on which attitude; how it was decided:',
    why: ['To oppose is to be against.'],
  });
  expect(ask('s03-harms')).toEqual({
    words: 'In reading B only; why it was kept:',
    why: ['“Does not harm” is a claim, if a denied one.'],
  });
  expect(ask('s01-joins')).toEqual({
    words: 'Added when the readings were reconciled:',
    why: ['The sentence says so.'],
  });
});

test('a reading that has it under another type is named', () => {
  const relations = record.counted.relations.map((row) => ({ ...row, in: 'A', otherType: 'B' }));
  const other = { decisions: [], counted: { ...record.counted, relations } };
  expect(ask('s03-harms', other)?.words).toBe('In both readings, in B under another type.');
});

test('where the figures find no reading, the decision that kept it speaks', () => {
  const relations = record.counted.relations.map((row) => ({ ...row, in: '' }));
  const unseen = { ...record, counted: { ...record.counted, relations } };
  expect(ask('s03-harms', unseen)?.words).toBe('In reading B only; why it was kept:');
  const lost = SMALL_DECISIONS.map((one) => decisionSchema.parse({ ...one, verdict: 'left-out' }));
  expect(ask('s03-harms', { ...unseen, decisions: lost })?.why).toEqual([]);
});
