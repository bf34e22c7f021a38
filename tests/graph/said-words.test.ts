/**
 * Are words found wherever a relation says them, and only at the beginning of a word?
 */
import { expect, test } from 'vitest';
import { relationsIn } from '../../src/graph/dataset-index.ts';
import { passWords } from '../../src/graph/said-words.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { 'New Harbour': 'state', Éire: 'state', b: 'person' },
  relations: [
    { id: 'one', source: 'New Harbour', target: 'b', type: 'opposes' },
    { id: 'two', source: 'b', target: 'Éire', type: 'helps' },
  ],
});
const found = (words: string) =>
  relationsIn(dataset, passWords(words, dataset)).map(({ id }) => String(id));

test('in either name, in the claim and in the words behind it; marks and case do not count', () => {
  expect(found('harb')).toEqual(['one']);
  expect(found('EIRE')).toEqual(['two']);
  expect(found('opp')).toEqual(['one']);
  expect(found('acts on')).toEqual(['one', 'two']);
});

test('a name is found where no other words of the relation have it', () => {
  const silent = { ...dataset, passageOf: new Map() };
  const inNames = (words: string) =>
    relationsIn(silent, passWords(words, silent)).map(({ id }) => String(id));
  expect(inNames('eire')).toEqual(['two']);
  expect(inNames('harbour')).toEqual(['one']);
  expect(inNames('b')).toEqual(['one', 'two']);
  expect(inNames('acts')).toEqual([]);
});

test('each of several words may stand in another place, and none inside a word', () => {
  expect(found('opposes new')).toEqual(['one']);
  expect(found('opposes eire')).toEqual([]);
  expect(found('arbour')).toEqual([]);
  expect(found('  ')).toEqual(['one', 'two']);
});
