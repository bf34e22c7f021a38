/**
 * Has every editor its own name, in every language?
 */
import { expect, test } from 'vitest';
import { wordsOfEditor } from '../../../src/panels/filters/editor-words.ts';
import { EN } from '../../../src/words/en.ts';
import { KO } from '../../../src/words/ko.ts';
import { ZH_HANS } from '../../../src/words/zh-hans.ts';

test.each([
  ['en', EN],
  ['ko', KO],
  ['zh-Hans', ZH_HANS],
])('in %s no two sorts of filter are called the same', (_language, { filters }) => {
  const names = [...Object.values(filters.facets), ...Object.values(filters.sorts)].map(
    ({ name }) => name,
  );
  expect(new Set(names).size).toBe(names.length);
});

test('a filter by facet is called after its facet, any other after its sort', () => {
  const degree = { by: 'degree', least: 3, paused: false } as const;
  const voice = { by: 'facet', facet: 'voice', mode: 'only', values: [], paused: false } as const;
  expect([degree, voice].map((filter) => wordsOfEditor(filter).name)).toEqual([
    'Number of relations',
    'Who says so',
  ]);
});
