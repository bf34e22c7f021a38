/**
 * Does a value come back from its column, also after a spreadsheet had it?
 */
import { expect, test } from 'vitest';
import { decodeValue, encodeValue } from '../../../src/codecs/tables/table-cells.ts';

test.each([
  ['text', '', ''],
  ['text', '=1', "'=1"],
  ['optional', undefined, ''],
  ['optional', '', "'"],
  ['value', '-1', '-1'],
  ['value', '-x', "'-x"],
  ['value', '', "'"],
  ['number', -1, '-1'],
  ['number', 1e21, '1e+21'],
  ['number', 5e-324, '5e-324'],
  ['flag', true, 'true'],
  ['list', [], ''],
  ['list', ['a', 'b'], 'a; b'],
  ['list', [''], "'"],
  ['optional-list', undefined, ''],
  ['optional-list', [], "'"],
  ['optional-list', ['author'], 'author'],
] as const)('%s %j stands as %j and comes back', (kind, value, cell) => {
  expect(encodeValue(kind, value)).toBe(cell);
  expect(decodeValue(kind, cell)).toEqual(value);
});

test.each([
  ['flag', 'TRUE', true],
  ['flag', 'False', false],
  ['flag', 'WAHR', 'WAHR'],
  ['number', '1.0', 1],
  ['number', '1,5', '1,5'],
  ['number', '', ''],
  ['number', '=1', '=1'],
] as const)('%s %j, from a spreadsheet, is %j', (kind, cell, value) => {
  expect(decodeValue(kind, cell)).toBe(value);
});
