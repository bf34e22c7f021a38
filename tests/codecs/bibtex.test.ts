/**
 * Does LaTeX get the sources with every detail, and nothing that is a command?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from '../../src/codecs/bibtex.ts';
import { fromLatex } from '../../src/codecs/references/latex-text.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { sampleView, testConformance } from './conformance.ts';
import { makeSources, type SourceWords } from './references/make-sources.ts';

testConformance(bibtex);

const write = (...sources: readonly SourceWords[]): string =>
  String(bibtex.write({ records: makeSources(...sources) }));

/** One field of each entry, as its letters; the outer braces of `{{…}}` off. */
const fieldsIn = (written: string, name: string): readonly string[] =>
  [...written.matchAll(new RegExp(`^  ${name} = \\{(.*)\\},$`, 'gm'))].map(([, value = '']) =>
    // Only a title stands in braces of its own; those of a field that begins and ends with a space are its words.
    fromLatex(name === 'title' ? value.replace(/^\{(.*)\}$/, '$1') : value),
  );

test('the small corpus as a person reads it', async () => {
  await expect(String(bibtex.write(sampleView()))).toMatchFileSnapshot(
    '../golden/three-neighbours.bib',
  );
});

test('people are taken apart, bodies are not, and the order is that of the corpus', () => {
  const written = write({ author: 'Ludwig van Beethoven' }, { author: 'Ministry and Sons' });
  expect(written).toContain('  author = {van Beethoven, Ludwig},\n');
  expect(written).toContain('  author = {{Ministry and Sons}},\n');
  expect([...written.matchAll(/^@misc\{(.*),$/gm)].map(([, key]) => key)).toEqual([
    'vanbeethoven-undated-untitled',
    'ministrysons-undated-untitled',
  ]);
});

test('a date is EDTF where it is one, else words', () => {
  const written = write(
    { written: '2015-06~' },
    { written: '2013/..' },
    { written: 'last_spring' },
  );
  expect([...written.matchAll(/^ {2}(?:date|year) = .*$/gm)].map(([line]) => line.trim())).toEqual([
    'date = {2015-06~},',
    'year = {2015},',
    'date = {2013/..},',
    'year = {2013},',
    String.raw`year = {{last\_spring}},`,
  ]);
});

test('crafted words stay words', () => {
  const title = '}}, author = {Mallory}} @string{x = "y"} \\immediate\\write18{rm -rf /} %';
  const written = write({ title, rights: title });
  expect(fieldsIn(written, 'title')).toEqual([title]);
  expect(fieldsIn(written, 'rights')).toEqual([title]);
  expect(fieldsIn(written, 'author')).toEqual([]);
});

test('title, rights and affiliation are all there, letter by letter', () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const written = String(bibtex.write({ records: dataset }));
      const said = (list: readonly (string | undefined)[]) =>
        list.filter((text) => text !== undefined && text !== '');
      expect(fieldsIn(written, 'title')).toEqual(dataset.sources.map(({ title }) => title));
      expect(fieldsIn(written, 'affiliation')).toEqual(
        said(dataset.sources.map(({ affiliation }) => affiliation)),
      );
      expect(fieldsIn(written, 'rights')).toEqual(
        said(dataset.sources.map(({ rights }) => rights)),
      );
    }),
  );
});
