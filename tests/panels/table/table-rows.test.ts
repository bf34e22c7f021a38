/**
 * Does the table say the same as the picture, and does sorting lose nothing?
 */
import { expect, test } from 'vitest';
import { rowsOf, sortedRows, toTableRow } from '../../../src/panels/table/table-rows.ts';
import { describeRelation } from '../../../src/scene/describe.ts';
import { TABLE_COLUMNS } from '../../../src/state/arrangement.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

const dataset = smallDataset();
const rows = dataset.relations.map((relation) => toTableRow(relation, dataset));

test('a row says its relation in words', () => {
  expect(rows[0]?.cells).toMatchObject({
    source: 'Arvel',
    target: 'Brenmark',
    when: 'spring 2014',
    denied: '',
  });
});

test('any sorting keeps every row once', () => {
  for (const column of TABLE_COLUMNS) {
    for (const descending of [false, true]) {
      const sorted = sortedRows(rows, { column, descending });
      expect(new Set(sorted)).toEqual(new Set(rows));
    }
  }
});

test('undated relations come last both ways', () => {
  for (const descending of [false, true]) {
    const days = sortedRows(rows, { column: 'when', descending }).map(({ day }) => day);
    const firstUndated = days.indexOf(null);
    expect(days.slice(firstUndated).every((day) => day === null)).toBe(true);
  }
});

test('without a sorting the rows stay as they are in the corpus', () => {
  expect(sortedRows(rows, null)).toBe(rows);
});

test('every relation of the text has its row, in the order of the text', () => {
  expect([...rowsOf(dataset).keys()]).toEqual(dataset.relations.map(({ id }) => id));
});

test('a row is spoken with its reserve, whichever columns are shown', () => {
  for (const { relation, sentence } of rows)
    expect(sentence).toBe(describeRelation(relation, dataset));
});
