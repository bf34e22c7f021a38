/**
 * Does the plain reader find in every table that it takes exactly the rows that the strict one finds, and does it
 * take the tables that graphs come in?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS } from '../../../src/codecs/limits.ts';
import { parseStrictly } from '../../../src/codecs/tables/parse-csv.ts';
import { readPlainCsv } from '../../../src/codecs/tables/plain-csv.ts';
import { toCsv } from '../../../src/codecs/tables/write-csv.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';
import { eachChange } from '../../fixtures/each-change.ts';

/** Never another table; and is it plain? */
function agree(content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? encodeUtf8(content) : content;
  const plain = readPlainCsv(bytes);
  if (plain === undefined) return false;
  const strict = parseStrictly(bytes);
  const { header, headerLine, rows, notes } = strict.ok ? strict.value : ({} as never);
  expect(strict.ok).toBe(true);
  expect(notes).toEqual([]);
  expect(plain).toStrictEqual([{ line: headerLine, cells: header }, ...rows]);
  return true;
}

test.each([
  'a,b\n1,2\n',
  'a;b\r\n1;2\r\n3;4',
  'a\tb\tc,d\n1\t2\t3\n',
  '\u{feff}source,target\n나,다\n',
  'a,b\n"1","2, ""two"""\n,3\n"",4\n',
  'a,b\n',
  'a,b\n" é",\u{2028}\n',
])('%j is plain', (content) => {
  expect(agree(content)).toBe(true);
});

test.each([
  '',
  'a,b',
  '\n',
  'a,b\n\n1,2\n',
  'a,b\n1\n',
  'a,b\n1,2,3\n',
  'a,b\n1,2\r\n',
  'a,b\r\n1,2\n',
  'a,b\r1,2\r',
  'a,b\n,\n',
  'a,b\n"1\n",2\n',
  'a,b\n"1,2\n',
  'a,b\n"1"x,2\n',
  'a,b\n1"x,2\n',
  '"a",b\n1,2\n',
  'sep=;\na;b\n',
  'sep=,\na,b\n',
  '\u{feff}\u{feff}a,b\n1,2\n',
  'a,b\n1,\u{0}\n',
  ',\n1,2\n',
])('%j is not', (content) => {
  expect(agree(content)).toBe(false);
});

test('a cell as long as a text may be is plain, a longer one is not', () => {
  const long = 'x'.repeat(LIMITS.textLength);
  expect(agree(`a,b\n1,${long}\n`)).toBe(true);
  for (const cell of [`${long}x`, `"${long}x"`, `${long}é`])
    expect(agree(`a,b\n1,${cell}\n`)).toBe(false);
});

test('every cut, and every changed byte', () => {
  const bytes = encodeUtf8('\u{feff}a,b;c\r\n"1","2 ""é"" 3"\r\n나,\r\n');
  const signs = [...encodeUtf8('"\r\n,;\t\u{0}x'), 0xe9, 0xff];
  expect(eachChange(bytes, signs, agree)).toBeGreaterThan(20);
});

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', '"', ',', ';', '\t', '\r', '\n', 'é', ' '),
    maxLength: 4,
  }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('', 'n1', 'n2', '=1', '2001'),
);

test('any cells, quoted where they must be', () => {
  let plain = 0;
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      fc.boolean(),
      fc.boolean(),
      (rows, isRagged, isBare) => {
        const width = rows[0]?.length ?? 0;
        const even = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
        const table = isRagged ? rows : even;
        const text = isBare ? table.map((row) => row.join(',')).join('\n') : toCsv(table);
        if (agree(text)) plain += 1;
      },
    ),
    { numRuns: 2000 },
  );
  expect(plain).toBeGreaterThan(100);
});
