/**
 * Does the table say the same as the picture, and is each row the one of its place?
 */
import { afterEach, expect, test } from 'vitest';
import type { RelationId } from '../../../src/model/ids.ts';
import {
  firstRows,
  openRows,
  rowsInOrder,
  sampleRows,
  toTableRow,
} from '../../../src/panels/table/table-rows.ts';
import { describeRelation } from '../../../src/scene/describe.ts';
import { KO } from '../../../src/words/ko.ts';
import { speak } from '../../../src/words/speaking.ts';
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

test('rows are those of these relations, in this order, and each is made once', () => {
  const numbers = Int32Array.from([2, 0]);
  const rows = rowsInOrder(dataset, numbers, openRows(dataset));
  expect(rows.count).toBe(2);
  expect(rows.at(0)?.relation).toBe(dataset.relations[2]);
  expect(rows.at(0)).toBe(rows.at(0));
  expect(rows.at(2)).toBeUndefined();
  expect(rows.idAt(1)).toBe(dataset.relations[0]?.id);
  expect(rows.placeOf(dataset.relations[0]!.id)).toBe(1);
  expect(rows.placeOf(dataset.relations[1]!.id)).toBe(-1);
  expect(rows.placeOf('nobody' as RelationId)).toBe(-1);
  expect(firstRows(rows, 1)).toEqual([rows.at(0)]);
});

test('every row of a short text is a sample of it', () => {
  expect(sampleRows(dataset).map(({ relation }) => relation)).toEqual(dataset.relations);
});

test('a row is spoken with its reserve, whichever columns are shown', () => {
  for (const { relation, sentence } of rows)
    expect(sentence).toBe(describeRelation(relation, dataset));
});

test('in another language our words change, and names stay', () => {
  speak('ko', KO);
  const said = dataset.relations.map((relation) => toTableRow(relation, dataset).cells);
  expect(said.map(({ source }) => source)).toEqual(rows.map(({ cells }) => cells.source));
  expect(new Set(said.map(({ denied }) => denied))).toContain('부정됨');
});
