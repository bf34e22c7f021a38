/**
 * Does every difference between readings become a question, and nothing else?
 */
import { expect, test } from 'vitest';
import { agreementOfSeveral } from '../../src/corpus/agreement-of-several.ts';
import { openQuestions } from '../../src/corpus/open-questions.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import { changeRelation, dropRelations } from '../fixtures/vary-reading.ts';

const ask = (...readings: readonly Dataset[]) =>
  openQuestions(readings, agreementOfSeveral(readings)).map(
    ({ sentence, readings: found, facets }) => ({
      sentence,
      facets,
      found: found.map(({ reading, relation }) => `${reading} ${relation.id}`),
    }),
  );

test('readings that agree leave nothing to decide, nor do themes', () => {
  expect(ask()).toEqual([]);
  expect(ask(smallDataset(), smallDataset())).toEqual([]);
  expect(
    ask(smallDataset(), changeRelation(smallDataset(), 's02-opposes', { themes: [] })),
  ).toEqual([]);
});

test('what one lacks and what they read differently is asked in the order of the text', () => {
  const other = dropRelations(
    changeRelation(smallDataset(), 's02-opposes', { valence: 0 }),
    's03-harms',
  );
  expect(ask(smallDataset(), other)).toEqual([
    { sentence: 2, facets: ['valence'], found: ['0 s02-opposes', '1 s02-opposes'] },
    { sentence: 3, facets: [], found: ['0 s03-harms'] },
  ]);
});

test('of three readings, a difference between two of them is enough', () => {
  const other = changeRelation(smallDataset(), 's02-opposes', { valence: 0 });
  expect(ask(smallDataset(), smallDataset(), other)).toMatchObject([
    { facets: ['valence'], found: ['0 s02-opposes', '1 s02-opposes', '2 s02-opposes'] },
  ]);
});
