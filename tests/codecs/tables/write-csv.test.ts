/**
 * Are the rows CSV as in RFC 4180, also where a country parts its cells with semicolons?
 */
import { expect, test } from 'vitest';
import { toCsv } from '../../../src/codecs/tables/write-csv.ts';

test('commas, CRLF, quotation marks doubled, a byte order mark first', () => {
  expect(
    toCsv([
      ['a', 'b'],
      ['say "x"', '1,5'],
    ]),
  ).toBe('\ufeffa,b\r\n"say ""x""","1,5"\r\n');
});

test.each(['a;b', 'a\tb', 'a\nb', ' a', 'a '])('%j is quoted', (cell) => {
  expect(toCsv([[cell]])).toBe(`\ufeff"${cell}"\r\n`);
});

test('no rows are no more than the mark', () => {
  expect(toCsv([])).toBe('\ufeff');
});
