import { expect, test } from 'vitest';
import { findSharedSentence } from '../../src/graph/shared-sentence.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const dataset = smallDataset();
const relationsOf = (...ids: readonly string[]) =>
  ids.map((id) => dataset.relations.find((relation) => relation.id === id)!);

test('is the sentence that all of them touch, in its very words', () => {
  const shared = findSharedSentence(dataset, relationsOf('s01-signs', 's01-joins'))!;
  expect(dataset.textOf.get(shared.source)?.slice(shared.start, shared.end)).toBe(shared.text);
  expect(shared.text).toContain('signed');
  expect(shared.text).toMatch(/\.$/);
});

test('is none where they stand in different sentences, and of nothing', () => {
  expect(findSharedSentence(dataset, relationsOf('s01-signs', 's02-opposes'))).toBeNull();
  expect(findSharedSentence(dataset, [])).toBeNull();
});

test('a passage that is not exactly in the text proves no sentence', () => {
  const missing = {
    ...dataset,
    checkOf: new Map([...dataset.checkOf].map(([id]) => [id, { status: 'missing' } as const])),
  };
  expect(findSharedSentence(missing, relationsOf('s01-signs'))).toBeNull();
});
