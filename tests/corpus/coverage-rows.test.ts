/**
 * Does every sentence and every mention get its number and its place?
 */
import { expect, test } from 'vitest';
import { toCoverageRows } from '../../src/corpus/coverage-rows.ts';
import { sayPlace } from '../../src/graph/say-place.ts';
import { entityIdSchema } from '../../src/model/ids.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const dataset = smallDataset();

test('sentences are numbered in the order of the text, each with its place and words', () => {
  const { sentences } = toCoverageRows(dataset, sayPlace);
  expect(sentences.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(sentences[5]).toMatchObject({
    place: 'section 2, paragraph 1, sentence 2',
    words: 'The summer was dry 🌾.',
    state: 'explained',
  });
});

test('an entity has the place of each mention, and the number of its sentence', () => {
  const { sentences, entities } = toCoverageRows(dataset, sayPlace);
  expect(entities.map(({ entity }) => entity)).toEqual(dataset.entities);
  const mentions = entities.flatMap((row) => row.mentions);
  expect(mentions).toHaveLength(dataset.mentions.length);
  for (const { sentence, place, start } of mentions.filter((found) => found.sentence !== null)) {
    const row = sentences[(sentence ?? 0) - 1];
    expect(row?.place).toBe(place);
    expect(row?.start).toBeLessThanOrEqual(start);
  }
});

test('a mention in a title has a place and no number; an unnamed entity has none', () => {
  const [mention] = dataset.mentions;
  if (mention === undefined) throw new Error('no mention');
  const ghost = entityIdSchema.parse('ghost');
  const changed = {
    ...dataset,
    entities: [
      ...dataset.entities,
      { ...dataset.entities[0], id: ghost },
    ] as typeof dataset.entities,
    mentions: [{ ...mention, start: 0, end: 3 }],
  };
  const { entities } = toCoverageRows(changed, sayPlace);
  const named = entities.find(({ entity }) => entity.id === mention.entity);
  expect(named?.mentions).toMatchObject([{ sentence: null, place: 'title' }]);
  expect(entities.at(-1)?.mentions).toEqual([]);
});

test('with several texts, a place begins with the title', () => {
  const [source] = dataset.sources;
  if (source === undefined) throw new Error('no source');
  const two = { ...dataset, sources: [source, { ...source, id: 'other' as typeof source.id }] };
  expect(toCoverageRows(two, sayPlace).sentences[0]?.place).toMatch(
    new RegExp(`^${source.title}, `),
  );
});
