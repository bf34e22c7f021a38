import { expect, test } from 'vitest';
import { statingPassages } from '../../src/graph/stating-passages.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const { relations } = smallDataset();
const named = (...ids: readonly string[]) => relations.filter(({ id }) => ids.includes(id));

test('a passage that two relations rest on counts once', () => {
  expect([...statingPassages(named('s01-signs', 's01-joins'))]).toEqual(['s01']);
});

test('a passage that only names an end does not count', () => {
  expect([...statingPassages(named('s02-opposes'))]).toEqual(['s02']);
  expect(statingPassages([]).size).toBe(0);
});
