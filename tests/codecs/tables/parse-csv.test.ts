/**
 * Are rows of cells what the file says, with their lines, and is nothing guessed?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../../src/codecs/tables/parse-csv.ts';
import { toCsv } from '../../../src/codecs/tables/write-csv.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';

function parse(content: string | Uint8Array) {
  const outcome = parseCsv(typeof content === 'string' ? encodeUtf8(content) : content);
  return outcome.ok
    ? {
        header: outcome.value.header,
        rows: outcome.value.rows.map(({ line, cells }) => [line, ...cells]),
        notes: outcome.value.notes.map(
          ({ sentence, count, line }) => `${line}: ${count} × ${sentence}`,
        ),
      }
    : outcome.failure.map(({ line, column, sentence }) => `${line}:${column} ${sentence}`);
}

describe('a table', () => {
  test.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\r\n1;2\r\n'],
    ['tabs', 'a\tb\n1\t2'],
    ['old line ends', 'a,b\r1,2\r'],
    ['a byte order mark', '\ufeffa,b\n1,2\n'],
    ['what the header has most of', 'a;b\n1;2\n'],
  ])('is parted by %s', (_name, content) => {
    expect(parse(content)).toEqual({ header: ['a', 'b'], rows: [[2, '1', '2']], notes: [] });
  });

  test('may tell its separator, as Excel has it', () => {
    expect(parse('sep=;\na;b\n1;2\n')).toEqual({
      header: ['a', 'b'],
      rows: [[3, '1', '2']],
      notes: [],
    });
  });

  test('keeps every cell letter by letter: no types, no names as keys', () => {
    expect(parse('__proto__,constructor\n01,1e999\ntrue," x "\n')).toEqual({
      header: ['__proto__', 'constructor'],
      rows: [
        [2, '01', '1e999'],
        [3, 'true', ' x '],
      ],
      notes: [],
    });
    expect(Reflect.get({}, '0')).toBeUndefined();
  });

  test('counts its lines over line breaks inside cells and empty lines, and tells of these', () => {
    expect(parse('a,b\n"x\ny",1\n\n,\nz,2\n')).toEqual({
      header: ['a', 'b'],
      rows: [
        [2, 'x\ny', '1'],
        [6, 'z', '2'],
      ],
      notes: ['4: 2 × Empty lines were skipped.'],
    });
  });

  test('comes back from our writer, whatever the words', () => {
    const row = fc
      .tuple(nastyText, nastyText, fc.constant('x'))
      .map((cells) => cells.map((cell) => cell.replaceAll('\0', '')));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const outcome = parseCsv(encodeUtf8(toCsv([['p', 'q', 'r'], ...rows])));
        expect(outcome.ok && outcome.value.rows.map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['a,b\n1,2,3\n', /^2:1 This row has 3 cells, but the header has 2/],
  ['a,b\n1\n', /^2:1 This row has 1 cell, but the header has 2/],
  ['a,b\n1,"2\n', /^2:3 A quotation mark opens a cell here and is never closed/],
  ['sep=;\na;b\n1;"2\n', /^3:3 /],
  ['a,b\n1,\0\n', /^2:3 A NUL character/],
  ['', /^1:1 The table is empty/],
  ['\n\n', /^1:1 The table is empty/],
  [Uint8Array.from([0xff, 0xfe, 0x61, 0x00]), /UTF-16/],
  [Uint8Array.from([0x61, 0x2c, 0xe4, 0x0a]), /byte 2 is no part of a character.*CSV UTF-8/],
  [`a,b${',c'.repeat(2000)}\n`, /2002 columns; 2000 are allowed/],
])('%j is refused', (content, sentence) => {
  expect(parse(content)).toEqual([expect.stringMatching(sentence)]);
});
