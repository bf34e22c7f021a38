/**
 * Does the copied table say what the shown one says, and can a spreadsheet do no harm with it?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toTableRow } from '../../../src/panels/table/table-rows.ts';
import { toCell, toTabbedText } from '../../../src/panels/table/table-text.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

const dataset = smallDataset();
const rows = dataset.relations.map((relation) => toTableRow(relation, dataset));

test('names of columns first, then the rows and columns as shown, in their order', () => {
  const shown = rows.toReversed();
  const lines = toTabbedText(shown, ['relation', 'target']).split('\n');
  expect(lines[0]).toBe('Relation\tTarget');
  expect(lines.slice(1)).toEqual(
    shown.map(({ cells }) => `${toCell(cells.relation)}\t${toCell(cells.target)}`),
  );
});

test('a cell that begins like a formula gets an apostrophe', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '＝1'])
    expect(toCell(text)).toBe(`'${text}`);
  expect(toCell('\t=1')).toBe("' =1");
  expect(toCell('\rx')).toBe("' x");
});

test('the printed minus, and signs inside a cell, stay as they are', () => {
  for (const text of ['−1', 'China–DPRK alliance', 'anti-Japan', 'a = b', ''])
    expect(toCell(text)).toBe(text);
});

test('words in straight quotes are not taken for a quoted stretch', () => {
  expect(toCell('"no" to it')).toBe('"""no"" to it"');
  expect(toCell('say "no"')).toBe('say "no"');
});

const hostileText = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\u2028', '"', "'", ' ', '−', 'a'),
});

test('whatever a cell holds, it stays one cell on one line and never begins a formula', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const cell = toCell(text);
      expect(cell).not.toMatch(/[\t\n\r\u2028]/u);
      expect(cell.replace(/^"/, '')).not.toMatch(/^\s*[=+\-@]/u);
    }),
  );
});
