/**
 * Does the table say the same as the picture, and does sorting lose nothing?
 */
import { afterEach, expect, test } from 'vitest';
import { rowsOf, sortedRows, toTableRow } from '../../../src/panels/table/table-rows.ts';
import { describeRelation } from '../../../src/scene/describe.ts';
import { TABLE_COLUMNS } from '../../../src/state/arrangement.ts';
import { KO } from '../../../src/words/ko.ts';
import { speak } from '../../../src/words/speaking.ts';
import { makeDataset } from '../../fixtures/make-dataset.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

const dataset = smallDataset();
const rows = dataset.relations.map((relation) => toTableRow(relation, dataset));

afterEach(() => speak('en', null));

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
      const sorted = sortedRows(rows, { column, descending }, 'en');
      expect(new Set(sorted)).toEqual(new Set(rows));
    }
  }
});

test('undated relations come last both ways', () => {
  for (const descending of [false, true]) {
    const days = sortedRows(rows, { column: 'when', descending }, 'en').map(({ day }) => day);
    const firstUndated = days.indexOf(null);
    expect(days.slice(firstUndated).every((day) => day === null)).toBe(true);
  }
});

test('without a sorting the rows stay as they are in the corpus', () => {
  expect(sortedRows(rows, null, 'en')).toBe(rows);
});

test('every relation of the text has its row, in the order of the text', () => {
  expect([...rowsOf(dataset).keys()]).toEqual(dataset.relations.map(({ id }) => id));
});

test('a row is spoken with its reserve, whichever columns are shown', () => {
  for (const { relation, sentence } of rows)
    expect(sentence).toBe(describeRelation(relation, dataset));
});

test('names are sorted as their own language sorts them, whatever the page speaks', () => {
  const names = makeDataset({
    entities: { Öland: 'place', Zürich: 'place', Aland: 'place' },
    relations: [
      { id: '1', source: 'Zürich', target: 'Aland' },
      { id: '2', source: 'Öland', target: 'Aland' },
    ],
  });
  const made = [...rowsOf(names).values()];
  const sourcesBy = (reading: string) =>
    sortedRows(made, { column: 'source', descending: false }, reading).map(
      ({ cells }) => cells.source,
    );
  expect(sourcesBy('de')).toEqual(['Öland', 'Zürich']);
  expect(sourcesBy('sv')).toEqual(['Zürich', 'Öland']);
  speak('ko', KO);
  expect(sourcesBy('sv')).toEqual(['Zürich', 'Öland']);
  expect(sourcesBy('no language tag')).toEqual(['Öland', 'Zürich']);
});

test('in another language our words change, and names stay', () => {
  speak('ko', KO);
  const said = dataset.relations.map((relation) => toTableRow(relation, dataset).cells);
  expect(said.map(({ source }) => source)).toEqual(rows.map(({ cells }) => cells.source));
  expect(new Set(said.map(({ denied }) => denied))).toContain('부정됨');
});
