/**
 * Are names and labels marked as the reading’s, and the words of the page left alone?
 */
import { expect, test } from 'vitest';
import type { Facet } from '../../../src/graph/facets.ts';
import { valueLanguage } from '../../../src/panels/filters/value-language.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

test.each<[Facet, string, string | undefined]>([
  ['type', 'harms', 'en'],
  ['voice', 'entity:odo', 'en'],
  ['voice', 'author', undefined],
  ['voice', 'unknown', undefined],
  ['valence', '1', undefined],
  ['kind', 'state', undefined],
])('%s %s', (facet, value, language) => {
  expect(valueLanguage(facet, value, smallDataset())).toBe(language);
});
