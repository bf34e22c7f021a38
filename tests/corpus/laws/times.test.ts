/**
 * Law 7: is a time a date, read from words of a passage?
 */
import { expect, test } from 'vitest';
import { validate } from '../../../src/corpus/validate.ts';
import { issueNames, withRecord, withRelation } from '../../fixtures/read-small-corpus.ts';

test('a date that cannot be is an error that says why', () => {
  const { issues } = validate(
    withRelation('s04-closes', { time: { edtf: '2015-02-30', words: 'in 2015' } }),
  );
  expect(issues).toMatchObject([
    {
      severity: 'error',
      law: 7,
      field: 'time.edtf',
      message: '“2015-02-30” is not a date: February 2015 has no day 30.',
    },
  ]);
});

test('words that stand in no passage of the relation are an error', () => {
  const time = { edtf: '2015', words: 'last year' };
  expect(issueNames(withRelation('s04-closes', { time }))).toEqual([
    'error 7 relation s04-closes, time.words',
  ]);
  expect(issueNames(withRelation('s04-closes', { time: { ...time, words: '' } }))).toEqual([
    'error 7 relation s04-closes, time.words',
  ]);
});

test('the date of a source is one too', () => {
  expect(issueNames(withRecord('sources', 0, { written: 'mid-2015' }))).toEqual([
    'error 7 source small, written',
  ]);
});
