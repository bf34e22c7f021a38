/**
 * Does every corpus we ship pass the gate without an error?
 *
 * A corpus is a folder of graph-data/ with a manifest. Warnings are allowed: each names a place to look.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/corpus/coverage.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { validate } from '../../src/corpus/validate.ts';
import { readFolder } from '../fixtures/read-small-corpus.ts';

const ROOT = 'graph-data';

const corpora = readdirSync(ROOT, { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && existsSync(path.join(ROOT, entry.name, 'manifest.json')),
  )
  .map(({ name }) => name);

test('the essay is among them', () => {
  expect(corpora).toContain('three-anti-sentiments');
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
