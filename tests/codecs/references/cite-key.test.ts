/**
 * Are keys safe, unique and the same in every part, and labels what a reader would write?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citeKeys, citeLabels, yearOf } from '../../../src/codecs/references/cite-key.ts';
import { sourceSchema, type Source } from '../../../src/model/source.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';

const sourceOf = (source: Partial<Record<keyof Source, string>>): Source =>
  sourceSchema.parse({
    id: 'one',
    title: 'The Long War',
    author: 'Ana Cruz',
    language: 'en',
    rights: '',
    textFile: '',
    ...source,
  });

const keyOf = (source: Source): string | undefined => citeKeys([source]).get(source.id);
const labelOf = (source: Source): string | undefined => citeLabels([source]).get(source.id);

test.each([
  [{ written: '2015-06~' }, 'cruz-2015-long', 'Cruz 2015'],
  [{}, 'cruz-undated-long', 'Cruz n.d.'],
  [{ written: 'not a date' }, 'cruz-undated-long', 'Cruz n.d.'],
  [{ written: '/2015' }, 'cruz-2015-long', 'Cruz 2015'],
  [{ author: 'Ana Cruz and See-Won Byun' }, 'cruz-undated-long', 'Cruz and Byun n.d.'],
  [{ author: 'Ana Cruz, Li Wei and See-Won Byun' }, 'cruz-undated-long', 'Cruz et al. n.d.'],
  [{ author: 'Łukasz Żółć', written: '0987' }, 'zolc-0987-long', 'Żółć 0987'],
  [
    { author: 'the Relata authors', title: '«»' },
    'relataauthors-undated',
    'the Relata authors n.d.',
  ],
  [{ author: '', title: '' }, 'anonymous-undated', '“” n.d.'],
  [{ author: '王毅', title: '__proto__' }, 'anonymous-undated-proto', '王毅 n.d.'],
])('%j', (source, key, label) => {
  expect([keyOf(sourceOf(source)), labelOf(sourceOf(source))]).toEqual([key, label]);
});

test('two of one name are told apart, the first keeps its own', () => {
  const sources = ['a', 'b', 'c'].map((id) => sourceOf({ id }));
  expect([...citeKeys(sources).values()]).toEqual([
    'cruz-undated-long',
    'cruz-undated-long-2',
    'cruz-undated-long-3',
  ]);
  expect([...citeLabels(sources).values()]).toEqual(['Cruz n.d.', 'Cruz n.d.b', 'Cruz n.d.c']);
});

test('whatever the words, keys are plain and no two are the same', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(nastyText, nastyText), { maxLength: 8 }), (lines) => {
      const sources = lines.map(([author, title], id) =>
        sourceOf({ id: String(id), author, title }),
      );
      const keys = [...citeKeys(sources).values()];
      expect(new Set(keys).size).toBe(sources.length);
      expect(keys.filter((key) => !/^[a-z][a-z0-9-]*$|^[a-z0-9]+-[a-z0-9-]+$/.test(key))).toEqual(
        [],
      );
      expect(new Set(citeLabels(sources).values()).size).toBe(sources.length);
    }),
  );
});

test('the year is that of the first day', () => {
  expect(yearOf(sourceOf({ written: '2013/2015' }))).toBe(2013);
  expect(yearOf(sourceOf({}))).toBeNull();
});
