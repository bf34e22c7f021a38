/**
 * How does the matrix travel into a spreadsheet?
 *
 * As rows of plain strings: names along both edges, a number in every cell, sums last. A name that a
 * spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection), and tabs and
 * line breaks inside a name become spaces, so that pasting never breaks the grid.
 */
import { matrixWords } from '../words/matrix.ts';
import type { CellCounts, Matrix } from './matrix.ts';

/** `relations` counts all, the others one part of them. */
export type CountedPart = keyof CellCounts;

/** A name as a spreadsheet may safely have it. */
export function guardFormula(words: string): string {
  const isFormula = /^\s*[=+\-@\t\r]/.test(words);
  const line = words.replace(/[\t\r\n]+/g, ' ');
  return isFormula ? `'${line}` : line;
}

export function toTable(
  matrix: Matrix,
  part: CountedPart = 'relations',
): readonly (readonly string[])[] {
  const size = matrix.entities.length;
  const names = matrix.entities.map(({ label }) => guardFormula(label));
  const counts = new Map(
    matrix.cells.map(({ row, column, counts: own }) => [row * size + column, own[part]]),
  );
  const rows = names.map((name, row) => [
    name,
    ...names.map((_, column) => String(counts.get(row * size + column) ?? 0)),
    String(matrix.rowSums[row]?.[part] ?? 0),
  ]);
  // The corner counts each relation once, so it may be less than what it stands under.
  const sums = [...matrix.columnSums.map((column) => column[part]), matrix.total[part]].map(String);
  const { corner, sum } = matrixWords().copied;
  return [[corner, ...names, sum], ...rows, [sum, ...sums]];
}

export const toTsv = (table: readonly (readonly string[])[]): string =>
  `${table.map((row) => row.join('\t')).join('\n')}\n`;
