/**
 * Does every text come back from its cell, and does none begin a formula there?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeCell,
  decodeList,
  encodeCell,
  encodeList,
  encodeNumber,
} from '../../../src/codecs/tables/cell-code.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';

const RUNS = { numRuns: 2000 };

const crafted = fc
  .array(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＋',
      '－',
      '＠',
      '﹢',
      '\t',
      '\r',
      '\n',
      ';',
      ' ',
      '\u00a0',
      "'",
      "''",
      '\\',
      '\\u003d',
      '\\u',
      '0041',
      '\0',
      '\u2028',
      '\ufeff',
      '"',
      ',',
      'a',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const words = fc.oneof(nastyText, crafted);

/** What a spreadsheet runs, at the start of a cell or of what it may take for one. */
const FORMULA = /(?:^|[\n\r\t;])[^\S\n\r\t]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;

describe('a text', () => {
  test('comes back from its cell', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(decodeCell(encodeCell(text))).toBe(text);
      }),
      RUNS,
    );
  });

  test('begins no formula in its cell, nor after a line break, tab or semicolon in it', () => {
    fc.assert(
      fc.property(words, (text) => {
        const cell = encodeCell(text);
        expect(cell).not.toMatch(FORMULA);
        expect(cell).not.toMatch(/^[\t\r]/u);
      }),
      RUNS,
    );
  });

  test('leaves no control character behind that a spreadsheet swallows', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(encodeCell(text)).not.toMatch(/(?![\t\n])\p{Cc}|[\u2028\u2029\ufeff]/u);
      }),
      RUNS,
    );
  });

  test.each([
    [undefined, ''],
    ['', "'"],
    ["'", "''"],
    ['China', 'China'],
    ['South Korea’s', 'South Korea’s'],
    ['rock ’n’ roll – 5 = five', 'rock ’n’ roll – 5 = five'],
    ['=1+1', "'=1+1"],
    ['-1', "'-1"],
    [' =1', "' =1"],
    ['a\n=1', "a\n'=1"],
    ['a; =1', "a;' =1"],
    ['a\r\n=1', "a\\u000d\n'=1"],
    ['＝1', "'＝1"],
    ['\0', '\\u0000'],
    ['\\u0000', '\\u005cu0000'],
    ['C:\\temp', 'C:\\temp'],
  ])('%j stands as %j', (text, cell) => {
    expect(encodeCell(text)).toBe(cell);
    expect(decodeCell(cell)).toBe(text);
  });
});

describe('a number', () => {
  test.each(['-1', '0', '2.5', '-1e-7', '1e+21'])('%s stands bare', (text) => {
    expect(encodeNumber(text)).toBe(text);
  });
  test.each(['-1+1', '-', '01', '+1', '=1', '', '1;2'])('%j is a text like any other', (text) => {
    expect(encodeNumber(text)).toBe(encodeCell(text));
    expect(decodeCell(encodeNumber(text))).toBe(text);
  });
});

describe('a list', () => {
  test('comes back from its cell, and begins no formula there', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), (texts) => {
        const cell = encodeList(texts);
        expect(decodeList(cell) ?? []).toEqual(texts);
        expect(cell).not.toMatch(FORMULA);
      }),
      RUNS,
    );
  });

  test('is one that a person can read and write', () => {
    expect(encodeList(['US', 'Washington'])).toBe('US; Washington');
    expect(decodeList('US;Washington; the States')).toEqual(['US', 'Washington', 'the States']);
    expect(encodeList(['one; two', ''])).toBe('one\\u003b two; ');
    expect(encodeList([])).toBe('');
    expect(encodeList([''])).toBe("'");
  });
});
