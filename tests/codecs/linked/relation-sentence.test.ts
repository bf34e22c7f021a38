/**
 * Does a sentence say no more than its relation?
 */
import { expect, test } from 'vitest';
import { makeSayings } from '../../../src/codecs/linked/relation-sentence.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

const small = smallDataset();

const relationOf = (id: string) => {
  const relation = small.relations.find((candidate) => candidate.id === id);
  if (relation === undefined) throw new Error(`no relation ${id}`);
  return relation;
};

test.each([
  ['s01-joins', 'Arvel joins the water treaty'],
  ['s03-harms', 'Reported, denied: the water treaty harms Corva'],
  ['s04-closes', 'Prospective: Corva harms the river'],
])('%s: %s', (id, sentence) => {
  expect(makeSayings(small).sayRelation(relationOf(id))).toBe(sentence);
});

test('a chain of voices is told from the nearest on', () => {
  const { holders } = relationOf('s04-closes').stance;
  expect(holders.map(makeSayings(small).sayHolder)).toEqual([
    'Minister Odo, as told by newspapers, as told by someone unnamed',
  ]);
  expect(makeSayings(small).sayHolder({ kind: 'author' })).toBe('the author');
});

test('what has no label is called by its id', () => {
  const { sayRelation } = makeSayings({
    entities: [],
    vocabulary: { families: [], themes: [], relationTypes: [] },
  });
  expect(sayRelation(relationOf('s01-joins'))).toBe('arvel joins water-treaty');
});
