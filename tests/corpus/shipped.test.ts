/**
 * Does every corpus we ship pass the gate without an error, and each of its readings?
 *
 * A corpus is a folder of graph-data/ with a manifest; a reading is a folder of its readings/. Warnings are
 * allowed: each names a place to look.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { agreementOfSeveral } from '../../src/corpus/agreement-of-several.ts';
import { checkDecisions } from '../../src/corpus/check-decisions.ts';
import { coverageOf } from '../../src/corpus/coverage.ts';
import { parseDecisions } from '../../src/corpus/decisions.ts';
import { readingNames, readReading } from '../../src/corpus/read-reading.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { validate } from '../../src/corpus/validate.ts';
import { readFolder } from '../fixtures/read-small-corpus.ts';

const ROOT = 'graph-data';

const corpora = readdirSync(ROOT, { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && existsSync(path.join(ROOT, entry.name, 'manifest.json')),
  )
  .map(({ name }) => name);

const readings = corpora.flatMap((corpus) => {
  const files = readFolder(path.join(ROOT, corpus));
  return readingNames(files).map((name) => ({ corpus, name, raw: readReading(files, name) }));
});

test('the essay is among them, and three readings of it', () => {
  expect(corpora).toContain('three-anti-sentiments');
  const ofEssay = readings.filter(({ corpus }) => corpus === 'three-anti-sentiments');
  expect(ofEssay.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});

test.each(corpora)(
  'every difference between the readings of %s is decided, once and truly',
  (name) => {
    const files = readFolder(path.join(ROOT, name));
    const names = readingNames(files);
    if (names.length === 0) return;
    const held = names.map((reading) => ({
      name: reading,
      dataset: validate(readReading(files, reading)).dataset!,
    }));
    const decided = parseDecisions(Buffer.from(files.get('readings/decisions.json')!).toString());
    expect(decided.ok ? [] : decided.failure).toEqual([]);
    const agreement = agreementOfSeveral(held.map((one) => one.dataset));
    const { dataset: corpus } = validate(readCorpus(files));
    const issues = decided.ok
      ? checkDecisions(decided.value, { corpus: corpus!, readings: held, agreement })
      : [];
    expect(issues.map(({ record, message }) => `${record}: ${message}`)).toEqual([]);
  },
);

test.each(readings)('reading $name of $corpus has no error and leaves no gap', ({ raw }) => {
  const { dataset, issues } = validate(raw);
  expect(issues.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  expect(dataset === null ? null : coverageOf(dataset).counts.uncovered).toBe(0);
});

describe.each(corpora)('%s', (name) => {
  const { dataset, issues } = validate(readCorpus(readFolder(path.join(ROOT, name))));

  test('has no error and nothing refused', () => {
    expect(issues.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  });

  test('leaves no sentence unexplained', () => {
    const gaps =
      dataset === null
        ? []
        : coverageOf(dataset).sentences.filter(({ state }) => state === 'uncovered');
    expect(gaps.map(({ start, end }) => `${start}–${end}`)).toEqual([]);
  });
});
