/**
 * How does the table leave the page, to be pasted into a spreadsheet?
 *
 * As lines of cells with tabs between them, the columns and rows just as they are shown. A spreadsheet
 * would run a cell that begins like a formula, so such a cell gets an apostrophe in front; the minus of
 * printed text (−) is no formula and stays as it is. Pure.
 */
import type { TableColumn } from '../../state/arrangement.ts';
import { tableWords } from '../../words/table.ts';
import type { TableRow } from './table-rows.ts';

/** The wide forms too: spreadsheets set up for East Asian input take them for the plain ones. */
const LIKE_A_FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** One cell: on one line, harmless, and not taken for the beginning of a quoted stretch. */
export function toCell(text: string): string {
  const guarded = LIKE_A_FORMULA.test(text) ? `'${text}` : text;
  const line = guarded.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ');
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

/** The names of the columns first; no line end after the last row. */
export function toTabbedText(rows: readonly TableRow[], columns: readonly TableColumn[]): string {
  const names = tableWords().columns;
  const lines = [
    columns.map((column) => names[column]),
    ...rows.map(({ cells }) => columns.map((column) => cells[column])),
  ];
  return lines.map((cells) => cells.map(toCell).join('\t')).join('\n');
}
