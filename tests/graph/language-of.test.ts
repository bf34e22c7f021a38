/**
 * Is a language claimed for words of the data only where it is known?
 */
import { expect, test } from 'vitest';
import { labelLanguage, phraseLanguage, textLanguage } from '../../src/graph/language-of.ts';
import type { Source } from '../../src/model/source.ts';
import { sourceIdSchema } from '../../src/model/ids.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const small = smallDataset();
const sourcesIn = (...languages: readonly string[]): readonly Source[] =>
  languages.flatMap((language, at) =>
    small.sources.map((source) => ({ ...source, id: sourceIdSchema.parse(`s${at}`), language })),
  );
const datasetOf = (sources: readonly Source[]) => ({
  sources,
  sourceOf: new Map(sources.map((source) => [source.id, source])),
});

test('a passage is in the language of its text, labels are in that of the first text', () => {
  const two = datasetOf(sourcesIn('en-gb', 'ko'));
  expect(textLanguage(two, sourceIdSchema.parse('s1'))).toBe('ko');
  expect(labelLanguage(two)).toBe('en-GB');
});

test('the words of a relation are in the language of the text that says them', () => {
  const [relation] = small.relations;
  if (relation === undefined) throw new Error('no relation');
  expect(phraseLanguage(small, relation)).toBe('en');
  expect(phraseLanguage(small, { evidence: [] })).toBeUndefined();
});

test('without a text, of an unknown text and of a tag that is none nothing is claimed', () => {
  const odd = datasetOf(sourcesIn('', 'an old dialect'));
  expect(textLanguage(odd, sourceIdSchema.parse('s1'))).toBeUndefined();
  expect(textLanguage(odd, sourceIdSchema.parse('elsewhere'))).toBeUndefined();
  expect([labelLanguage(odd), labelLanguage(datasetOf([]))]).toEqual([undefined, undefined]);
});
