/**
 * Law 7: does a relation use only words its corpus defines?
 */
import { expect, test } from 'vitest';
import { issueNames, smallRaw, withRelation } from '../../fixtures/read-small-corpus.ts';

test('an unknown type and an unknown theme are refused, each by itself', () => {
  const raw = withRelation('s01-joins', { type: 'constructor', themes: ['treaty', '__proto__'] });
  expect(issueNames(raw)).toEqual([
    'refused 7 relation s01-joins, type',
    'refused 7 relation s01-joins, themes[1]',
  ]);
});

test('a type whose family is not defined is refused', () => {
  const raw = smallRaw();
  const vocabulary = { ...Object(raw.vocabulary), families: [] };
  expect(issueNames({ ...raw, vocabulary })[0]).toBe('refused 7 relation type signs-with, family');
});
