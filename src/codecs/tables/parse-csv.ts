/**
 * Which rows does this CSV file hold, and if it is none, at which line and column does it fail?
 *
 * A plain table is read from its bytes (plain-csv.ts). Of any other, and any with a flaw, papaparse cuts the cells; it
 * is given no header to make object keys of and no types to guess. Before, one pass settles what it would let through: unclosed quotes, mixed line ends, more cells than the limits allow.
 * Separated by commas, semicolons or tabs, whichever the header has most of. Ragged rows are refused: a row
 * that was cut in two would otherwise be read as something else. Lines count from 1.
 */
import Papa from 'papaparse';
import { failure, success, type Result } from '../../kit/result.ts';
import { decodeUtf8 } from '../../kit/utf8.ts';
import type { ReadFlaw, ReadNote } from '../codec.ts';
import { openNotes, type Notes } from '../flat/notes.ts';
import { LIMITS } from '../limits.ts';
import { outlineCsv } from './csv-outline.ts';
import { readPlainCsv } from './plain-csv.ts';

export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly CsvRow[];
  readonly notes: readonly ReadNote[];
}

type Flaws = Result<never, readonly ReadFlaw[]>;

const stop = (sentence: string, line = 1, column = 1): Flaws =>
  failure([{ line, column, sentence }]);

function placeOf(text: string, index: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (const { 0: end, index: at } of text.matchAll(/\r\n|\r|\n/gu)) {
    if (at >= index) break;
    line += 1;
    lineStart = at + end.length;
  }
  return { line, column: index - lineStart + 1 };
}

function decode(bytes: Uint8Array): Result<string, string> {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return failure('The file is UTF-16; save it as UTF-8.');
  const text = decodeUtf8(bytes);
  return text.ok
    ? text
    : failure(
        `The file is not UTF-8: byte ${text.failure.byteOffset} is no part of a character. Save it as “CSV UTF-8”.`,
      );
}

const DELIMITERS = [',', ';', '\t'];

/** The separator that the first line has most of, outside of quotes; its beginning is enough. */
function guessDelimiter(text: string): string {
  const counts = new Map(DELIMITERS.map((mark) => [mark, 0]));
  let isQuoted = false;
  for (const mark of text.slice(0, 65_536).replace(/^[\r\n]+/u, '')) {
    if (mark === '"') isQuoted = !isQuoted;
    if (!isQuoted && (mark === '\n' || mark === '\r')) break;
    const count = counts.get(mark);
    if (!isQuoted && count !== undefined) counts.set(mark, count + 1);
  }
  const most = Math.max(...counts.values());
  return DELIMITERS.find((mark) => counts.get(mark) === most) ?? ',';
}

const countBreaks = (cells: readonly string[]): number =>
  cells.reduce(
    (sum, cell) =>
      cell.includes('\n') || cell.includes('\r') ? sum + cell.split(/\r\n|\r|\n/u).length - 1 : sum,
    0,
  );

/** Rows with their lines; lines without any cell that is filled are left out. */
function number(data: readonly (readonly string[])[], firstLine: number, notes: Notes) {
  const rows: CsvRow[] = [];
  let line = firstLine;
  for (const [index, cells] of data.entries()) {
    const isEnd = index === data.length - 1 && cells.length === 1 && cells[0] === '';
    if (!cells.every((cell) => cell === '')) rows.push({ line, cells });
    else if (!isEnd) notes.tell('dropped', 'Empty lines were skipped.', line);
    line += 1 + countBreaks(cells);
  }
  return rows;
}

const sayCells = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;

function findRowFlaw(header: readonly string[], { line, cells }: CsvRow): ReadFlaw | null {
  if (cells.length !== header.length)
    return {
      line,
      column: 1,
      sentence: `This row has ${sayCells(cells.length)}, but the header has ${header.length}; put cells with separators or line breaks into quotation marks.`,
    };
  return cells.some((cell) => cell.length > LIMITS.textLength)
    ? { line, column: 1, sentence: `A cell has more than ${LIMITS.textLength} characters.` }
    : null;
}

/** A hundred flaws are enough to act on. */
function findFlaws(header: readonly string[], rows: readonly CsvRow[]): readonly ReadFlaw[] {
  const flaws: ReadFlaw[] = [];
  for (const row of rows) {
    const flaw = findRowFlaw(header, row);
    if (flaw !== null) flaws.push(flaw);
    if (flaws.length === 100) break;
  }
  return flaws;
}

function toTable(data: readonly (readonly string[])[], firstLine: number, notes: Notes) {
  const [header, ...rows] = number(data, firstLine, notes);
  if (header === undefined)
    return stop('The table is empty; its first line should name the columns.');
  if (header.cells.length > LIMITS.columns)
    return stop(`The table has ${header.cells.length} columns; ${LIMITS.columns} are allowed.`);
  const flaws = findFlaws(header.cells, rows);
  return flaws.length > 0
    ? failure(flaws)
    : success({ header: header.cells, headerLine: header.line, rows, notes: notes.all() });
}

export function parseCsv(bytes: Uint8Array): Result<CsvTable, readonly ReadFlaw[]> {
  const plain = readPlainCsv(bytes);
  const header = plain?.[0];
  return header === undefined
    ? parseStrictly(bytes)
    : success({
        header: header.cells,
        headerLine: header.line,
        rows: plain?.slice(1) ?? [],
        notes: [],
      });
}

/** What is no plain table, from its beginning; for tests by itself. */
export function parseStrictly(bytes: Uint8Array): Result<CsvTable, readonly ReadFlaw[]> {
  const decoded = decode(bytes);
  if (!decoded.ok) return stop(decoded.failure);
  const whole = decoded.value.startsWith('\ufeff') ? decoded.value.slice(1) : decoded.value;
  // Excel is told the separator so.
  const told = /^"?sep=([,;\t])"?(?:\r\n|\r|\n)/u.exec(whole);
  const text = told === null ? whole : whole.slice(told[0].length);
  const firstLine = told === null ? 1 : 2;
  const delimiter = told?.[1] ?? guessDelimiter(text);

  const outline = outlineCsv(text, delimiter);
  if (!outline.ok) {
    const { line, column } = placeOf(text, outline.failure.index);
    return stop(outline.failure.sentence, line + firstLine - 1, column);
  }
  const notes = openNotes();
  if (outline.value.isMixed)
    notes.tell('changed', 'The lines end in different ways; all were taken as line ends.');
  const { data, errors } = Papa.parse<string[]>(outline.value.text, {
    delimiter,
    newline: outline.value.newline,
    quoteChar: '"',
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
  });
  const [error] = errors;
  if (error !== undefined) {
    const { line, column } = placeOf(outline.value.text, error.index ?? 0);
    return stop(`${error.message}.`, line + firstLine - 1, column);
  }
  return toTable(data, firstLine, notes);
}
