/**
 * Do the tables say what a person looks for, in the order of the reading?
 */
import { expect, test } from 'vitest';
import { toCsv } from '../../../src/codecs/tables/write-csv.ts';
import { toTables, toTextMember } from '../../../src/codecs/tables/write-tables.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';
import { sampleView } from '../conformance.ts';

const cellsOf = (name: string, view = sampleView()) =>
  toTables(view).find(({ table }) => table.name === name)?.cells ?? [];

test('the relations of the small corpus, as a spreadsheet gets them', async () => {
  // Without the mark and the carriage returns, which git and editors would not leave alone.
  const text = toCsv(cellsOf('relations')).slice(1).replaceAll('\r\n', '\n');
  await expect(text).toMatchFileSnapshot('../../golden/relations.csv');
});

test('lists inside a record are tables of their own, and say of which relation they are', () => {
  const [header, first] = cellsOf('evidence');
  expect(header).toEqual(['assertion', 'words', 'role', 'cues', 'relation', 'passage']);
  expect(first?.slice(2)).toEqual([
    'states',
    'source 33-38; relation 52-58; target 43-51',
    's01-signs',
    's01',
  ]);
  expect(first?.[0]).toMatch(/^Arvel .* Brenmark$/);
});

test('positions are a table only where there are any to tell of', () => {
  expect(cellsOf('positions')[1]).toEqual(['Arvel', '0', '10', 'true', 'arvel']);
  expect(cellsOf('positions', { records: smallDataset(), positions: [] })).toHaveLength(1);
  expect(cellsOf('positions', { records: smallDataset() })).toEqual([]);
});

test('texts are numbered', () => {
  expect([0, 99].map(toTextMember)).toEqual(['texts/01.txt', 'texts/100.txt']);
});
