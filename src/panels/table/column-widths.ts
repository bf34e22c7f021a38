/**
 * How wide is each column, before anything is drawn?
 *
 * Nine cells of ten should stand on one line, within limits for each column; the name of the column and
 * its arrow always do. Widths come from the whole text, not from the rows shown, so that scrolling,
 * sorting and filtering move no column. In rem, without the room at the edge of the page; pure.
 */
import { labelWidth } from '../../graph/label-width.ts';
import type { TableColumn } from '../../state/arrangement.ts';
import { tableWords } from '../../words/table.ts';
import type { TableRow } from './table-rows.ts';

/** As in Table.module.css. */
const TYPE_REM = 0.8125;
const PADDING_REM = 1;
const ARROW_REM = 1.25;
/** The drawn edge before the verb, with the gap after it. */
const SAMPLE_REM = 2.5;

/** Measuring more rows would not change what nine of ten need. */
const MEASURED_ROWS = 1000;
const SHARE = 0.9;

const MOST_REM: Readonly<Record<TableColumn, number>> = {
  source: 9,
  relation: 13,
  target: 12,
  phrase: 16,
  family: 10,
  valence: 8,
  effect: 8,
  influence: 16,
  certainty: 8,
  denied: 8,
  presupposed: 10,
  voice: 12,
  when: 10,
  themes: 12,
  passages: 8,
};

function usualWidth(texts: readonly string[]): number {
  const widths = texts.map((text) => labelWidth(text, TYPE_REM, 400)).toSorted((a, b) => a - b);
  return widths[Math.ceil(widths.length * SHARE) - 1] ?? 0;
}

function widthOf(column: TableColumn, rows: readonly TableRow[]): number {
  const name = labelWidth(tableWords().columns[column], TYPE_REM, 600) + ARROW_REM;
  const sample = column === 'relation' ? SAMPLE_REM : 0;
  const cells = usualWidth(rows.map(({ cells: { [column]: text } }) => text)) + sample;
  const width = Math.max(name, Math.min(cells, MOST_REM[column])) + PADDING_REM;
  return Math.ceil(width * 4) / 4;
}

/** One width a column, in the order of `columns`, in steps of a quarter. */
export function columnWidths(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): readonly number[] {
  const stride = Math.max(1, Math.ceil(rows.length / MEASURED_ROWS));
  const measured = rows.filter((_, index) => index % stride === 0);
  return columns.map((column) => widthOf(column, measured));
}
