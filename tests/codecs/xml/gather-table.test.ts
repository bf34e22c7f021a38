/**
 * Do values find their columns, whenever those are declared, and is no table larger than it may be?
 */
import { expect, test } from 'vitest';
import { LIMITS } from '../../../src/codecs/limits.ts';
import { openNotes } from '../../../src/codecs/flat/notes.ts';
import { SharedRows } from '../../../src/codecs/flat/shared-rows.ts';
import { ReaderTools, Row, Table } from '../../../src/codecs/xml/gather-table.ts';

function openTable() {
  const notes = openNotes();
  const table = new Table(
    new ReaderTools(notes, (sentence) => {
      throw new Error(sentence);
    }),
  );
  return { table, sayNotes: () => notes.all().map(({ sentence, line }) => `${line} ${sentence}`) };
}

const column = (name: string, fallback?: string) => ({ name, type: 'integer' as const, fallback });

test('a row is as long as its last value, and empty again once it is taken', () => {
  const row = new Row();
  expect([row.set(2, 'c'), row.set(0, 'a'), row.get(0), row.get(1), row.get(9)]).toEqual([
    3,
    0,
    'a',
    undefined,
    undefined,
  ]);
  const rows = new SharedRows();
  expect(rows.all[row.take(rows)]).toEqual(['a', undefined, 'c']);
  expect(row.get(0)).toBeUndefined();
  expect(rows.all[row.take(rows)]).toEqual([]);
});

test('a column may be declared before or after its values, once', () => {
  const { table, sayNotes } = openTable();
  const early = table.find('0', 3);
  expect(table.declare('0', column('age'))).toBe(true);
  expect(table.declare('0', column('again'))).toBe(false);
  expect([early, table.find('0', 5), table.find('1', 6), table.findNamed('age')]).toEqual([
    0, 0, 1, 0,
  ]);
  expect(table.findNamed('toString')).toBe(-1);
  expect(table.all()).toEqual([
    { name: 'age', type: 'integer' },
    { name: '1', type: 'string' },
  ]);
  table.tellUndeclared();
  expect(sayNotes()).toEqual(['6 Columns that the file does not declare are called by their id.']);
});

test('a second id can stand for a column of the same name', () => {
  const { table } = openTable();
  table.declare('d0', column('age'));
  expect([table.share('d1', 'age'), table.share('d1', 'age'), table.share('d2', 'size')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(table.find('d1', 1)).toBe(0);
});

test('what the format itself has a place for is a column of its own, whatever the ids', () => {
  const { table } = openTable();
  table.declare('weight', column('weight'));
  expect([table.findBuiltIn('weight', 'double'), table.findBuiltIn('weight', 'double')]).toEqual([
    1, 1,
  ]);
});

test('defaults fill what says nothing', () => {
  const { table } = openTable();
  table.declare('a', column('a'));
  table.declare('b', column('b', '7'));
  const all = [['1'], [], [undefined, '', '3']];
  const used = all.map((cells) => table.rows.place(cells, cells.length));
  const rows = table.filledRows(used);
  expect(used.map((at) => rows[at])).toEqual([
    ['1', '7'],
    [undefined, '7'],
    [undefined, '', '3'],
  ]);
});

test('a second value stands behind the first, with a note', () => {
  const { table, sayNotes } = openTable();
  const row = new Row();
  for (const value of ['a', 'b']) table.put(row, 0, value, 4);
  const rows = new SharedRows();
  expect(rows.all[row.take(rows)]).toEqual(['a; b']);
  expect(sayNotes()).toEqual(['4 Several values in one cell were put behind one another.']);
});

test('a cell, the columns and the cells together have their bounds', () => {
  const { table } = openTable();
  const long = 'x'.repeat(LIMITS.textLength);
  const row = new Row();
  table.put(row, 0, long, 1);
  expect(() => table.put(row, 0, 'y', 1)).toThrow(/one cell are longer/);
  for (let at = 0; at < LIMITS.columns; at += 1) table.find(`c${at}`, 1);
  expect(() => table.find('one more', 1)).toThrow(/more than 2000 columns/);
  table.declare('c1999', column('last', ''));
  const used = Array.from({ length: LIMITS.values / LIMITS.columns + 1 }, () => 0);
  expect(() => table.filledRows(used)).toThrow(/more than 20000000 cells/);
});
