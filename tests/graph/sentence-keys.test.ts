import { expect, test } from 'vitest';
import { makeSentencesOf } from '../../src/graph/sentence-keys.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const dataset = smallDataset();
const sentencesOf = makeSentencesOf(dataset);
const numbersOf = (id: string) => [
  ...sentencesOf(dataset.relations.find((relation) => relation.id === id)!),
];

test('relations said in one sentence share its number', () => {
  expect(numbersOf('s01-signs')).toEqual(numbersOf('s01-joins'));
  expect(numbersOf('s02-opposes')).toEqual([numbersOf('s01-signs')[0]! + 1]);
});

test('a passage that only names an end brings no sentence in', () => {
  expect(numbersOf('s02-opposes')).toHaveLength(1);
});
