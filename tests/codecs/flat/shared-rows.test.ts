/**
 * Is a row the cells that were asked for, and the same list where the cells are the same?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SharedRows } from '../../../src/codecs/flat/shared-rows.ts';

const cell = fc.option(fc.constantFrom('', 'a', 'b', '1'), { nil: undefined });

test('any rows, whatever came before', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 14 })), (all) => {
      const rows = new SharedRows();
      const met = new Map<string, unknown>();
      for (const cells of all) {
        const found = rows.find([...cells, 'more'], cells.length);
        expect(found).toStrictEqual(cells);
        const key = JSON.stringify(cells.map((value) => value ?? null));
        const before = met.get(key) ?? found;
        expect(cells.length > 12 || found === before).toBe(true);
        met.set(key, before);
      }
    }),
  );
});

test('a table in which no two rows are alike is read past the room there is', () => {
  const rows = new SharedRows();
  const used = ['a', 'b'];
  const last = rows.find(used, 2);
  for (let at = 0; at < 30_000; at += 1)
    expect(rows.find([`${at}`, 'x'], 2)).toEqual([`${at}`, 'x']);
  used[0] = 'changed';
  expect(rows.find(['a', 'b'], 2)).toBe(last);
  expect(last).toEqual(['a', 'b']);
});
