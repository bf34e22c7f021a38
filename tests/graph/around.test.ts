import { expect, test } from 'vitest';
import { othersOfPair, othersOnPassages, speechActOf } from '../../src/graph/around.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { a: 'state', b: 'state', c: 'state' },
  relations: [
    { id: 'warns', source: 'a', target: 'b' },
    { id: 'content', source: 'b', target: 'a', within: 'warns', sharesPassageOf: 'warns' },
    { id: 'again', source: 'a', target: 'b' },
    { id: 'elsewhere', source: 'a', target: 'c' },
  ],
});
const [warns, content] = dataset.relations;
const ids = (relations: readonly { readonly id: string }[]) => relations.map(({ id }) => id);

test('the pair counts both ways and without the relation itself', () => {
  expect(ids(othersOfPair(dataset, warns!))).toEqual(['content', 'again']);
});

test('relations that share a passage are found from either side', () => {
  expect(ids(othersOnPassages(dataset, warns!))).toEqual(['content']);
  expect(ids(othersOnPassages(dataset, content!))).toEqual(['warns']);
});

test('content knows its speech act', () => {
  expect(speechActOf(dataset, content!)?.id).toBe('warns');
  expect(speechActOf(dataset, warns!)).toBeUndefined();
});
