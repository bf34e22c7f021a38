/**
 * What do others read in our bibliographies: pybtex in the BibTeX, pandoc in both?
 *
 * Crafted and generated titles and names as well as the essay’s own, each format in one call.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/codecs/bibtex.ts';
import { cslJson } from '../../../src/codecs/csl-json.ts';
import { fromLatex } from '../../../src/codecs/references/latex-text.ts';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.ts';
import { CRAFTED } from '../brief/craft-records.ts';
import { makeSources } from '../references/make-sources.ts';
import { hasProgram, PYTHON, runProgram } from './programs.ts';

const generated = fc
  .sample(arbitraryDataset, { numRuns: 60, seed: 11 })
  .flatMap(({ sources }) => sources)
  .map(({ title, author, rights }) => ({ title, author, rights }));

const records = makeSources(
  {
    title: 'Three Anti Sentiments Driving China’s Partnership with South Korea',
    author: 'See-Won Byun',
    written: '2015-06~',
  },
  { title: 'A', author: 'Ludwig van Beethoven', written: '2014-21' },
  { title: 'B', author: 'Martin Luther King Jr.', written: '2015-01/2015-06' },
  {
    title: 'C',
    author: 'Ministry of Foreign Affairs and Trade, Section {2}',
    written: '2015-04-11',
  },
  { title: 'D', author: 'Ana Cruz and See-Won Byun', written: '2013/..' },
  ...CRAFTED.map((text) => ({ title: text, author: text, rights: text, affiliation: text })),
  ...generated,
);

const folder = mkdtempSync(path.join(tmpdir(), 'relata-bibliography-'));
afterAll(() => rmSync(folder, { recursive: true }));
const bib = path.join(folder, 'sources.bib');
const csl = path.join(folder, 'sources.json');
writeFileSync(bib, bibtex.write({ records }));
writeFileSync(csl, cslJson.write({ records }));

interface Entry {
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly authors: readonly (readonly string[])[];
}

describe.runIf(hasProgram('pybtex'))('pybtex reads what we write', () => {
  const script = fileURLToPath(new URL('read-bibtex.py', import.meta.url));
  const entries = JSON.parse(runProgram(PYTHON, [script, bib])) as readonly Entry[];

  test('one entry a source, its words letter by letter', () => {
    expect(entries.length).toBe(records.sources.length);
    const titleOf = ({ fields }: Entry) =>
      fromLatex((fields['title'] ?? '').replace(/^\{(.*)\}$/s, '$1'));
    // Python takes every space of Unicode for one, and cuts it off at the ends; TeX does not.
    const plain = (words: readonly string[]) =>
      words.map((text) => text.replaceAll(/[\u2000-\u200a\u3000]/g, ' ').trim());
    expect(plain(entries.map(titleOf))).toEqual(plain(records.sources.map(({ title }) => title)));
    expect(plain(entries.map(({ fields }) => fromLatex(fields['rights'] ?? '')))).toEqual(
      plain(records.sources.map(({ rights }) => rights)),
    );
  });

  test('people are people and bodies are one name', () => {
    expect(entries.slice(0, 5).map(({ authors }) => authors)).toEqual([
      [['See-Won', '', 'Byun', '']],
      [['Ludwig', 'van', 'Beethoven', '']],
      [['Martin Luther', '', 'King', 'Jr.']],
      [['', '', String.raw`{Ministry of Foreign Affairs and Trade, Section \{2\}}`, '']],
      [
        ['Ana', '', 'Cruz', ''],
        ['See-Won', '', 'Byun', ''],
      ],
    ]);
    expect(entries.filter(({ authors }) => authors.length > 2)).toEqual([]);
  });
});

interface Item {
  readonly id: string;
  readonly title?: string;
  readonly author?: readonly Readonly<Record<string, string>>[];
  readonly issued?: object;
}

describe.runIf(hasProgram('pandoc'))('pandoc reads what we write', () => {
  const read = (format: string, file: string) =>
    JSON.parse(runProgram('pandoc', ['-f', format, '-t', 'csljson', file])) as readonly Item[];
  const fromBib = read('biblatex', bib);
  const fromCsl = read('csljson', csl);

  test('both bibliographies hold every source, under the same keys', () => {
    expect(fromCsl.length).toBe(records.sources.length);
    const keys = (items: readonly Item[]) => new Set(items.map(({ id }) => id));
    expect(keys(fromBib)).toEqual(keys(fromCsl));
  });

  test('names and dates of the plain ones', () => {
    expect(fromCsl.slice(0, 5).map(({ author, issued }) => ({ author, issued }))).toEqual([
      {
        author: [{ family: 'Byun', given: 'See-Won' }],
        issued: { 'date-parts': [[2015, 6]], circa: true },
      },
      {
        author: [{ family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' }],
        issued: { 'date-parts': [[2014, 21]] },
      },
      {
        author: [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
        issued: {
          'date-parts': [
            [2015, 1],
            [2015, 6],
          ],
        },
      },
      {
        author: [{ literal: 'Ministry of Foreign Affairs and Trade, Section {2}' }],
        issued: { 'date-parts': [[2015, 4, 11]] },
      },
      {
        author: [
          { family: 'Cruz', given: 'Ana' },
          { family: 'Byun', given: 'See-Won' },
        ],
        issued: { 'date-parts': [[2013], [0]] },
      },
    ]);
    const [byun] = fromBib.filter(({ id }) => id === 'byun-2015-three');
    expect(byun).toMatchObject({
      title: fromCsl[0]?.title,
      author: fromCsl[0]?.author,
      issued: fromCsl[0]?.issued,
    });
  });

  test('no title becomes markup', () => {
    const native = runProgram('pandoc', ['-f', 'csljson', '-t', 'json', csl]);
    expect(native).not.toMatch(
      /"t":"(?:Emph|Strong|Link|Image|Superscript|Subscript|SmallCaps|RawInline|Code|Math)"/,
    );
  });
});
