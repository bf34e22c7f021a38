/**
 * Law 1: can no relation stand without words that state it?
 */
import { expect, test } from 'vitest';
import { issueNames, withRelation } from '../../fixtures/read-small-corpus.ts';

test('no evidence at all is refused', () => {
  expect(issueNames(withRelation('s02-criticises', { evidence: [] }))).toEqual([
    'refused 1 relation s02-criticises, evidence',
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
