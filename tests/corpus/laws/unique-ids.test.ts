/**
 * Law 3: does an id name one record of its kind?
 */
import { expect, test } from 'vitest';
import { issueNames, recordOf, smallRaw, withRecord } from '../../fixtures/read-small-corpus.ts';

test('a twin is refused, and named once however often it stands', () => {
  const raw = smallRaw();
  const [first] = raw.entities;
  expect(issueNames({ ...raw, entities: [...raw.entities, first, first] })).toEqual([
    'refused 3 entity arvel, id',
  ]);
});

test('two records of different kinds may share an id', () => {
  expect(issueNames(withRecord('sections', 0, { id: 'arvel' }))).toEqual([]);
});

test('__proto__ and constructor are ids like any other', () => {
  const raw = smallRaw();
  const nasty = ['__proto__', 'constructor', 'toString'].map((id) => ({
    ...recordOf(raw, 'entities', 0),
    id,
  }));
  expect(issueNames({ ...raw, entities: [...raw.entities, ...nasty] })).toEqual([]);
  expect(issueNames({ ...raw, entities: [...raw.entities, ...nasty, nasty[0]] })).toEqual([
    'refused 3 entity __proto__, id',
  ]);
});

test('a mention written twice is an error, not a refusal', () => {
  const raw = smallRaw();
  const [first] = raw.mentions;
  expect(issueNames({ ...raw, mentions: [...raw.mentions, first] })).toEqual([
    'error 3 mention 33–38 of arvel',
  ]);
});
