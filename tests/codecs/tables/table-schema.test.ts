/**
 * Is the list of tables one that a reader can rest on?
 */
import { expect, test } from 'vitest';
import { TABLE_NAMES, TABLES } from '../../../src/codecs/tables/table-schema.ts';

test('every table is there once, in the order of the archive', () => {
  expect(TABLES.map(({ name }) => name)).toEqual([...TABLE_NAMES]);
});

test.each(TABLES)(
  'no column of $name is there twice, and aids repeat columns that exist',
  ({ columns }) => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { kind, repeats } of columns) {
      if (repeats === undefined) continue;
      expect(kind).toBe('aid');
      expect(names).toContain(repeats.key);
      const other = TABLES.find(({ name }) => name === repeats.table);
      expect(other?.columns.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['id', repeats.column]),
      );
    }
  },
);
