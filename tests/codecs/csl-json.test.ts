/**
 * Does a reference manager get the sources with every detail, and no markup out of a title?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cslJson } from '../../src/codecs/csl-json.ts';
import type { Records } from '../../src/model/dataset.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { sampleView, testConformance } from './conformance.ts';
import { makeSources } from './references/make-sources.ts';

testConformance(cslJson);

interface Item {
  readonly id: string;
  readonly title: string;
  readonly author?: readonly Readonly<Record<string, string>>[];
  readonly custom: Readonly<Record<string, string>>;
}

const write = (records: Records): readonly Item[] =>
  JSON.parse(String(cslJson.write({ records }))) as readonly Item[];

test('the small corpus as a person reads it', async () => {
  await expect(String(cslJson.write(sampleView()))).toMatchFileSnapshot(
    '../golden/three-neighbours.csl.json',
  );
});

test('people are taken apart, bodies are not', () => {
  const [person, body] = write(
    makeSources({ author: 'Martin Luther King Jr.' }, { author: 'the <i>Relata</i> authors' }),
  );
  expect(person?.author).toEqual([{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }]);
  expect(body?.author).toEqual([{ literal: 'the <\u2060i>Relata<\u2060/i> authors' }]);
});

test('everything a source says is there, letter by letter', () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const items = write(dataset);
      expect(items.map(({ title }) => title.replaceAll('<\u2060', '<'))).toEqual(
        dataset.sources.map(({ title }) => title),
      );
      expect(new Set(items.map(({ id }) => id)).size).toBe(dataset.sources.length);
      const kept = ({ custom }: Item) => custom;
      expect(items.map(kept)).toEqual(
        dataset.sources.map(({ id, affiliation, written, rights, textFile, sha256 }) => ({
          id,
          affiliation,
          edtf: written,
          rights,
          textFile,
          sha256,
        })),
      );
    }),
  );
});

test('a title that is markup stays words, and the way back is exact', () => {
  const title = '<i>x</i> <script>alert(1)</script> <\u2060b> a < b';
  const [item] = write(makeSources({ title }));
  expect(item?.title).not.toMatch(/<[a-z/]/i);
  expect(item?.title.replaceAll('<\u2060', '<')).toBe(title);
});

test('characters that hide or turn the line are escaped', () => {
  const written = String(
    cslJson.write({ records: makeSources({ title: '\u202e\u2028\0\u0085' }) }),
  );
  expect(written).toContain(String.raw`"title": "\u202e\u2028\u0000\u0085"`);
});
