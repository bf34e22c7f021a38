/**
 * Do the cells of a row become its attributes, and the same cells the same ones?
 */
import { expect, test } from 'vitest';
import type { Cells } from '../../../src/codecs/flat/flat-graph.ts';
import { SharedAttributes } from '../../../src/codecs/flat/shared-attributes.ts';

const columns = ['a', 'b', 'c'].map((name) => ({ name, type: 'string' as const }));

test('a cell that is there is an attribute, unless its column is left out', () => {
  const row = ['1', undefined, ''];
  const find = (cells: Cells, leftOut: number, of = columns) =>
    new SharedAttributes(of, leftOut).find(cells);
  expect(find(row, -1)).toEqual([
    { name: 'a', value: '1' },
    { name: 'c', value: '' },
  ]);
  expect(find(row, 0)).toEqual([{ name: 'c', value: '' }]);
  expect(find(['1'], 0)).toBeUndefined();
  expect(find([], -1)).toBeUndefined();
  expect(find(['of no column'], -1, [])).toBeUndefined();
});

test('a shared row has one list, a value of a column one attribute, and there is an end to what is kept', () => {
  const shared = new SharedAttributes(columns, -1);
  const row = ['1', '2'];
  expect(shared.find(row)).toBe(shared.find(row));
  expect(shared.findOnce(row)).toEqual(shared.find(row));
  expect(shared.findOnce([])).toBeUndefined();
  expect(shared.find(['1'])?.[0]).toBe(shared.find(row)?.[0]);
  for (let at = 0; at < 8000; at += 1)
    expect(shared.find([`${at}`])).toEqual([{ name: 'a', value: `${at}` }]);
});
