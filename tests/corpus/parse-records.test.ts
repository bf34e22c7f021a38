/**
 * Does one broken record leave the others standing, and its id declared?
 */
import { expect, test } from 'vitest';
import { parseRecords } from '../../src/corpus/parse-records.ts';
import { smallRaw, withRecord } from '../fixtures/read-small-corpus.ts';

test('a broken record is left out, but its id stays declared', () => {
  const { records, declared, issues } = parseRecords(
    withRecord('entities', 0, { kind: 'kingdom' }),
  );
  expect(records.entities).toHaveLength(7);
  expect(declared.entity.has('arvel')).toBe(true);
  expect(issues.map(({ record, field }) => [record, field])).toEqual([['entity arvel', 'kind']]);
});

test('texts are taken out of their sources', () => {
  const { records } = parseRecords(smallRaw());
  expect(records.sources.every((source) => !('text' in source))).toBe(true);
  expect([...records.textOf.values()][0]).toContain('Corva protested');
});

test('a record without an id is named by its number', () => {
  const { issues } = parseRecords(withRecord('passages', 1, { id: undefined }));
  expect(issues.map(({ record, field }) => [record, field])).toEqual([['passage no. 2', 'id']]);
});

test('name, vocabulary and view are parsed as well', () => {
  const { issues, view } = parseRecords({
    ...smallRaw(),
    name: 7,
    vocabulary: null,
    view: { zoom: 1 },
  });
  expect(issues.map(({ record }) => record)).toEqual(['corpus', 'vocabulary', 'view']);
  expect(view).toEqual({});
});
