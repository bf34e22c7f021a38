/**
 * Law 1: can no relation stand without words that state it?
 */
import { expect, test } from 'vitest';
import { issueNames, recordOf, smallRaw, withRelation } from '../../fixtures/read-small-corpus.ts';

test('no evidence at all is an error where there is a text to prove it from', () => {
  expect(issueNames(withRelation('s02-criticises', { evidence: [] }))).toEqual([
    'error 1 relation s02-criticises, evidence',
  ]);
});

test('a graph with neither text nor passages is told so once', () => {
  const raw = smallRaw();
  const relations = raw.relations.map((_, index) => ({
    ...recordOf(raw, 'relations', index),
    evidence: [],
    time: undefined,
  }));
  const bare = {
    ...raw,
    sources: [],
    sections: [],
    passages: [],
    mentions: [],
    remarks: [],
    relations,
  };
  expect(issueNames(bare).filter((name) => name.includes(' 1 '))).toEqual([
    'warning 1 corpus, relations',
  ]);
});

test('evidence that only repeats or resolves states nothing', () => {
  const evidence = (['repeats', 'resolves'] as const).map((role) => ({
    passage: 's02',
    role,
    cues: [],
  }));
  expect(issueNames(withRelation('s02-criticises', { evidence }))).toEqual([
    'refused 1 relation s02-criticises, evidence',
  ]);
});
