/**
 * Does one table of edges say what it promises, and are bad tables refused with their place?
 *
 * What a table cannot tell: one that is cut off after a whole row, or inside a last cell that is not quoted, is
 * a shorter table like any other. All else below is refused, or read with a note that says what was done.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/codecs/csv.ts';
import { readFiles } from '../../src/codecs/read-files.ts';
import { validate } from '../../src/corpus/validate.ts';
import { encodeUtf8 } from '../../src/kit/utf8.ts';
import { sampleView, testConformance } from './conformance.ts';

testConformance(csv);

type Content = string | Uint8Array;
const toBytes = (content: Content) => (typeof content === 'string' ? encodeUtf8(content) : content);

/** "3:1 sentence" of the first flaw, or every note of a table that was read. */
function verdictOf(...contents: readonly Content[]): string {
  const outcome = readFiles(
    contents.map((content, index) => ({ name: `${index + 1}.csv`, bytes: toBytes(content) })),
  );
  if (outcome.ok) {
    const { dataset } = validate(outcome.value.document);
    const notes = outcome.value.notes.map(
      ({ kind, count, sentence }) => `${kind} ${count} ${sentence}`,
    );
    return `read, ${dataset?.relations.length} relations\n${notes.join('\n')}`;
  }
  const { line, column, sentence } = outcome.failure[0] ?? { line: 0, column: 0, sentence: '' };
  return `${line}:${column} ${sentence}`;
}

const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...Array.from(encodeUtf8(text), (byte) => [byte, 0]).flat()]);

describe('a bad table', () => {
  test.each<[string, Content, RegExp]>([
    ['empty', '', /^1:1 The file is empty/],
    ['of blank lines', '\n\n,\n', /^1:1 /],
    ['of one column', 'source\na\nb\n', /^1:1 This is text, but no graph/],
    [
      'plain prose',
      'Dear reader, this is no table.\nIt has lines, and commas, too.\n',
      /^2:1 This row has 3 cells/,
    ],
    ['prose that is no table', 'China warns Japan.\n', /no graph that Relata knows/],
    ['a web page', '<!DOCTYPE html><table>', /XML that begins with <html>|<table>/],
    ['UTF-16', utf16('source,target\na,b\n'), /^1:1 The file is UTF-16/],
    ['UTF-16 without a mark', utf16('source,target\na,b\n').subarray(2), /^1:1 This is not text/],
    [
      'Latin-1',
      Uint8Array.from([...encodeUtf8('source,target\na,'), 0xe4]),
      /byte 16 is no part of a character/,
    ],
    [
      'with a NUL far below',
      `source,target\n${'a,b\n'.repeat(20_000)}a,\0\n`,
      /^20002:3 A NUL character/,
    ],
    [
      'with a quote that never closes',
      'source,target\n"a,b\nc,d\n',
      /^2:1 A quotation mark opens a cell here and is never closed/,
    ],
    [
      'with a quote closed in the middle',
      'source,target\n"a"x,b\n',
      /^2:3 A quotation mark closes a cell here/,
    ],
    ['with one quote too many', 'source,target\n"a"",b\nc,d\n', /^2:1 .*never closed/],
    [
      'with a short row',
      'source,target,w\na,b,1\nc,d\n',
      /^3:1 This row has 2 cells, but the header has 3/,
    ],
    [
      'with a long row',
      'source,target\na,b,c\n',
      /^2:1 This row has 3 cells, but the header has 2/,
    ],
    [
      'with a ragged row behind line breaks',
      'source,target\n"a\n\nx",b\nc\n',
      /^5:1 This row has 1 cell/,
    ],
    ['with two separators', 'source,target\na;b\n', /^2:1 This row has 1 cell/],
    [
      'with its header twice',
      'source,target\na,b\nsource,target\nb,c\n',
      /^3:1 The line that names the columns stands here a second time/,
    ],
    ['without a header', '1,2\n2,3\n', /^1:1 The first line, “1”, “2”, seems to name no columns/],
    ['without a header, in words', 'ann,bob\nbob,cleo\n', /^1:1 The first line, “ann”, “bob”/],
    [
      'of nodes only',
      'Id,Label,Kind\na,A,state\n',
      /A table of nodes opens together with its table of edges/,
    ],
    ['without a source', 'source,target\n,b\n', /^2:1 This row names no source/],
    ['without a target', 'source,target\na,"  "\n', /^2:1 This row names no target/],
    [
      'with an id that is too long',
      `source,target\n${'x'.repeat(401)},b\n`,
      /^2:1 The id .* has 401 characters/,
    ],
    [
      'with too many columns',
      `source,target${',x'.repeat(2_000)}\n`,
      /2002 columns; 2000 are allowed/,
    ],
    [
      'with a cell that is too long',
      `source,target\na,${'x'.repeat(4 * 1024 * 1024 + 1)}\n`,
      /^2:1 A cell has more than 4194304 characters/,
    ],
    [
      'of one cell without an end',
      `source,target\na,"${'""'.repeat(16 * 1024 * 1024)}"\n`,
      /^2:3 This cell has more than 4194304 characters/,
    ],
    [
      'with nothing but separators',
      ','.repeat(20_000_001),
      /^1:\d+ The table has more than 20000000 cells/,
    ],
    [
      'with too many rows',
      `source,target\n${'\n'.repeat(2_000_001)}`,
      /The table has more than 2000000 rows/,
    ],
    [
      'of our own, with its types gone',
      String(csv.write(sampleView())).replaceAll(/,(asserted|reported|hedged),/g, ',sure,'),
      /read, undefined relations/,
    ],
  ])('that is %s', (_name, content, verdict) => {
    expect(verdictOf(content)).toMatch(verdict);
  });

  test.each<[string, Content, Content, RegExp]>([
    [
      'two tables of edges',
      'source,target\na,b\n',
      'source,target\na,b\n',
      /Both tables have columns for the ends of edges/,
    ],
    ['two tables of nodes', 'id,label\na,b\n', 'id,label\na,b\n', /Neither table/],
    [
      'a table and something else',
      'id,label\na,b\n',
      '{"elements":[]}',
      /^1:1 2\.csv: It is no table/,
    ],
    ['a table and nothing', 'id,label\na,b\n', '', /^1:1 2\.csv: The file is empty/],
    [
      'nodes that are ragged',
      'id,label\na\n',
      'source,target\na,b\n',
      /^2:1 1\.csv: This row has 1 cell/,
    ],
    [
      'a node twice',
      'id,label\na,A\na,A\n',
      'source,target\na,b\n',
      /^3:1 A second node has the id “a”/,
    ],
  ])('that is one of %s', (_name, first, second, verdict) => {
    expect(verdictOf(first, second)).toMatch(verdict);
    expect(verdictOf(second, first)).toMatch(
      verdict.source.startsWith('^1:1 2')
        ? /^1:1 1\.csv/
        : verdict.source.startsWith('^2:1 1')
          ? /^2:1 2\.csv/
          : verdict,
    );
  });

  test('three tables are too many', () => {
    expect(verdictOf('a,b', 'a,b', 'a,b')).toMatch(/or two tables together/);
  });
});

describe('a table that is odd, but can only be read in one way', () => {
  test.each<[string, Content, RegExp]>([
    [
      'named like prototypes',
      'source,target,__proto__,constructor\n__proto__,toString,hasOwnProperty,valueOf\n',
      /^read, 1 relations/,
    ],
    [
      'of numbers that no program holds',
      'source,target,w\n9007199254740993,9007199254740992,NaN\n',
      /^read, 1 relations/,
    ],
    [
      'with a column twice',
      'source,target,w,w\na,b,1,2\n',
      /changed 1 A second column “w” was called “w \(2\)”/,
    ],
    [
      'with mixed line ends',
      'source,target\r\na,b\nc,d\r\n',
      /read, 2 relations\nchanged 1 The lines end in different ways/,
    ],
    ['with empty lines', 'source,target\n\na,b\n,\n\n', /dropped 3 Empty lines were skipped/],
    ['with a byte order mark', '\ufeffsource,target\na,b\n', /^read, 1 relations/],
    [
      'with an edge twice',
      'source,target,id\na,b,e\na,b,e\n',
      /changed 1 Edges with the id of an earlier one/,
    ],
    ['under another name', 'source\ttarget\na\tb\n', /^read, 1 relations/],
    ['with quotes inside cells', 'source,target\n5" pipe,b\n', /^read, 1 relations/],
    ['cut off after a row, which no table can tell', 'source,target\na,b', /^read, 1 relations/],
  ])('that is %s', (_name, content, verdict) => {
    expect(verdictOf(content)).toMatch(verdict);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('0');
  });
});

test('a table cut off inside quotes or inside a row is refused', () => {
  const text = String(csv.write(sampleView()));
  const [header = ''] = text.split('\r\n', 1);
  let refused = 0;
  for (let length = header.length + 3; length < text.length; length += 53) {
    const missing = text.slice(length, text.indexOf('\r\n', length));
    const isRead = verdictOf(text.slice(0, length)).startsWith('read');
    // Only a cut inside the last cell, or before a row, leaves whole rows.
    const leavesWholeRows = !missing.includes(',') || text.slice(0, length).endsWith('\r\n');
    expect(isRead && !leavesWholeRows).toBe(false);
    if (!isRead) refused += 1;
  }
  expect(refused).toBeGreaterThan(50);
});

test('no change of bytes makes the reader throw or the prototype change', () => {
  const bytes = encodeUtf8(String(csv.write(sampleView())).slice(0, 6_000));
  const names = Object.getOwnPropertyNames(Object.prototype);
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.nat(bytes.length - 1),
          fc.constantFrom(0, 9, 10, 13, 34, 44, 59, 0x5f, 0xc3, 0xff),
        ),
        { maxLength: 6 },
      ),
      fc.nat(bytes.length),
      (changes, length) => {
        const mutant = bytes.slice(0, length);
        for (const [at, byte] of changes) if (at < length) mutant[at] = byte;
        expect(verdictOf(mutant)).toMatch(/^read|^\d+:\d+ \S/);
      },
    ),
    { numRuns: 300 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names);
});
