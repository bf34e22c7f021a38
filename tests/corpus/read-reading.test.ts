/**
 * Is a reading read with the text of its corpus, and the corpus without its readings?
 */
import { expect, test } from 'vitest';
import { readingNames, readReading } from '../../src/corpus/read-reading.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { validate } from '../../src/corpus/validate.ts';
import { smallFiles } from '../fixtures/read-small-corpus.ts';

const OWN = ['entities.json', 'mentions.json', 'passages.json', 'relations.json', 'remarks.json'];

/** The small corpus with two readings that are copies of it, and more files if asked. */
function filesWith(more: Readonly<Record<string, string>> = {}) {
  const small = smallFiles();
  const files = new Map<string, Uint8Array | string>(small);
  for (const name of ['b', 'a'])
    for (const file of OWN) files.set(`readings/${name}/${file}`, small.get(file) ?? '');
  for (const [file, content] of Object.entries(more)) files.set(file, content);
  return files;
}

test('readings are found by their folders', () => {
  expect(readingNames(filesWith({ 'readings/README.md': '', 'notes/x/y.json': '{}' }))).toEqual([
    'a',
    'b',
  ]);
  expect(readingNames(smallFiles())).toEqual([]);
});

test('the corpus does not see them', () => {
  expect(readCorpus(filesWith())).toEqual(readCorpus(smallFiles()));
});

test('a reading has the text, sections and vocabulary of the corpus, and records of its own', () => {
  const raw = readReading(filesWith({ 'readings/b/remarks.json': '{"remarks": []}' }), 'b');
  const corpus = readCorpus(smallFiles());
  expect(raw.found).toEqual([]);
  expect(raw.name).toBe('Three neighbours, reading b');
  expect([raw.sources, raw.sections, raw.vocabulary]).toEqual([
    corpus.sources,
    corpus.sections,
    corpus.vocabulary,
  ]);
  expect([corpus.remarks.length, raw.remarks.length]).toEqual([1, 0]);
  expect(validate(raw).issues).toEqual([]);
});

test('positions of the corpus are no part of a reading', () => {
  expect(readReading(filesWith(), 'a').view).toBeUndefined();
});

test('the vocabulary kept beside the readings is theirs', () => {
  const kept = '{"families": [], "themes": [], "relationTypes": []}';
  const files = filesWith({ 'readings/vocabulary.json': kept });
  expect(readReading(files, 'a').vocabulary).toEqual(JSON.parse(kept));
  expect(readCorpus(files).vocabulary).toEqual(readCorpus(smallFiles()).vocabulary);
});

test('a file that does not belong into a reading is told and not read', () => {
  const files = filesWith({ 'readings/a/vocabulary.json': '{}', 'readings/a/relation.json': '{}' });
  expect(
    readReading(files, 'a').found.map(({ severity, record }) => `${severity} ${record}`),
  ).toEqual(['warning file relation.json', 'warning file vocabulary.json']);
});

test('a reading that is not there is refused, not thrown at', () => {
  expect(validate(readReading(filesWith(), 'z')).dataset).toBeNull();
});
