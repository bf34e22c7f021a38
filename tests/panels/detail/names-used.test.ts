/**
 * Are the names those of the text, counted, the most used first?
 */
import { expect, test } from 'vitest';
import { namesUsed } from '../../../src/panels/detail/names-used.ts';
import type { EntityId } from '../../../src/model/ids.ts';
import { makeDataset } from '../../fixtures/make-dataset.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

test('every mention is counted once', () => {
  const dataset = smallDataset();
  for (const { id } of dataset.entities) {
    const counted = namesUsed(dataset, id).reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(dataset.mentions.filter(({ entity }) => entity === id).length);
  }
});

test('a name used twice is one name with its count, and comes before the others', () => {
  const dataset = makeDataset({
    entities: { ann: 'person', bob: 'person' },
    relations: [
      { id: 'r1', source: 'ann', target: 'bob' },
      { id: 'r2', source: 'bob', target: 'ann' },
    ],
  });
  const [source] = dataset.sources;
  expect(namesUsed(dataset, 'ann' as EntityId)).toEqual([
    { words: 'ann', how: 'alias', count: 2, source: source?.id },
  ]);
});

test('a text that did not come along names nobody', () => {
  const dataset = { ...smallDataset(), textOf: new Map() };
  for (const { id } of dataset.entities) expect(namesUsed(dataset, id)).toEqual([]);
});
