/**
 * Is a number only what XML Schema calls one?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from '../../../src/codecs/xml/read-number.ts';

test.each([
  ['1', 1],
  [' -0.5e3\n', -500],
  ['+.5', 0.5],
  ['7.', 7],
  ['1e999', Infinity],
])('%j is %d', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each([
  '',
  ' ',
  '0x10',
  'NaN',
  'Infinity',
  '1,5',
  '1e',
  '--1',
  '1_000',
  '9'.repeat(500),
  undefined,
])('%j is none', (text) => {
  expect(readNumber(text)).toBeNaN();
});

test('every finite number is read as it was written', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(readNumber(String(number))).toBe(number + 0);
    }),
  );
});
