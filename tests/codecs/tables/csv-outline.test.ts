/**
 * Is a quotation mark that does not close found where it opens, and are line ends told apart?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineCsv } from '../../../src/codecs/tables/csv-outline.ts';

const outline = (text: string, delimiter = ',') => {
  const outcome = outlineCsv(text, delimiter);
  return outcome.ok ? outcome.value : outcome.failure;
};

test.each([
  ['a,b\r\n"x\ny",c\r\n', '\r\n'],
  ['a,b\n"x\r\ny",c\n', '\n'],
  ['a,b\rc,d', '\r'],
  ['a,b', '\n'],
])('%j ends its lines with %j', (text, newline) => {
  expect(outline(text)).toEqual({ text, newline, isMixed: false });
});

test('mixed line ends become one, but not those inside quotes', () => {
  expect(outline('a,b\r\n"x\r\ny ""z""",5" pipe\nc,d\r')).toEqual({
    text: 'a,b\n"x\r\ny ""z""",5" pipe\nc,d\n',
    newline: '\n',
    isMixed: true,
  });
});

test.each([
  ['a,"b', 2, /never closed/],
  ['a,b\n"c""', 4, /never closed/],
  ['"a"b,c', 2, /more of the cell follows/],
  ['"a" ,c', 2, /more of the cell follows/],
  ['a\0b', 1, /NUL/],
  ['"a\0b",c', 2, /NUL/],
])('%j has a flaw at %i', (text, index, sentence) => {
  expect(outline(text)).toMatchObject({
    index,
    sentence: expect.stringMatching(sentence) as unknown,
  });
});

test('a mark inside a cell that is not quoted is a character like any other', () => {
  expect(outline('pipe 5",x\n')).toMatchObject({ isMixed: false });
  expect(outline('a;"b,c";d', ';')).toMatchObject({ newline: '\n' });
});

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('"', '""', ',', '\r', '\n', 'a', '\0'), { maxLength: 12 }),
      (parts) => {
        expect(outlineCsv(parts.join(''), ',')).toHaveProperty('ok');
      },
    ),
    { numRuns: 1000 },
  );
});
