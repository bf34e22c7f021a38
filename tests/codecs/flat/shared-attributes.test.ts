/**
 * Do the cells of a row become its attributes, and the same cells the same ones?
 */
import { expect, test } from 'vitest';
import { makeAttributes } from '../../../src/codecs/flat/shared-attributes.ts';

const columns = ['a', 'b', 'c'].map((name) => ({ name, type: 'string' as const }));

test('a cell that is there is an attribute, unless its column is left out', () => {
  const row = ['1', undefined, ''];
  expect(makeAttributes(columns, -1)(row)).toEqual([
    { name: 'a', value: '1' },
    { name: 'c', value: '' },
  ]);
  expect(makeAttributes(columns, 0)(row)).toEqual([{ name: 'c', value: '' }]);
  expect(makeAttributes(columns, 0)(['1'])).toBeUndefined();
  expect(makeAttributes(columns, -1)([])).toBeUndefined();
  expect(makeAttributes([], -1)(['of no column'])).toBeUndefined();
});

test('a shared row has one list, a value of a column one attribute, and there is an end to what is kept', () => {
  const attributesOf = makeAttributes(columns, -1);
  const row = ['1', '2'];
  expect(attributesOf(row)).toBe(attributesOf(row));
  expect(attributesOf(['1'])?.[0]).toBe(attributesOf(row)?.[0]);
  for (let at = 0; at < 8000; at += 1)
    expect(attributesOf([`${at}`])).toEqual([{ name: 'a', value: `${at}` }]);
});
