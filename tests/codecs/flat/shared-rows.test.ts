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

test('a table in which no two rows are alike is read all the same, and one in which many are past the room there is', () => {
  const rows = new SharedRows();
  for (let at = 0; at < 3000; at += 1) expect(rows.find([`${at}`, 'x'], 2)).toEqual([`${at}`, 'x']);
  const crowded = new SharedRows();
  const used = ['a', 'b'];
  const last = crowded.find(used, 2);
  used[0] = 'changed';
  for (let at = 0; at < 22_000; at += 1) {
    const row = [`${at >> 1}`, `${at & 1}`];
    expect(crowded.find(row, 2)).toEqual(row);
    expect(crowded.find(['a', 'b'], 2)).toBe(last);
  }
  expect(last).toEqual(['a', 'b']);
});
