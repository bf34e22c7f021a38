/**
 * Which rows stand in this CSV file, if it is plain and without a flaw?
 *
 * Plain is a table of one kind of line end, no empty lines and as many cells in every row as in the first, whose
 * quotes hold no line ends. It is read forward over its bytes once, and a word made once (byte-words.ts). What this
 * reader does not know, or does not like, parse-csv.ts reads from the beginning and says what it is; a test holds
 * that both find the same.
 */
import { decodeUtf8, encodeUtf8 } from '../../kit/utf8.ts';
import { ByteWords, mixByte } from '../byte-words.ts';
import { LIMITS } from '../limits.ts';
import type { CsvRow } from './parse-csv.ts';
import { keepShape } from '../keep-shape.ts';
import { giveUp, NotPlain } from '../not-plain.ts';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;

/** The first line is looked for in so many bytes. */
const LONGEST_HEADER = 65_536;
const MOST_WORDS = 131_072;

/** The separator that the first line has most of; a comma before a semicolon before a tab. */
function findDelimiter(bytes: Uint8Array, start: number): number {
  const counts = [COMMA, SEMICOLON, TAB].map((mark) => ({ mark, count: 0 }));
  for (let at = start; at < start + LONGEST_HEADER; at += 1) {
    const byte = bytes[at];
    if (byte === LINE_FEED || byte === RETURN) {
      const most = Math.max(...counts.map(({ count }) => count));
      return counts.find(({ count }) => count === most)?.mark ?? COMMA;
    }
    if (byte === QUOTE || byte === undefined) break;
    for (const one of counts) if (one.mark === byte) one.count += 1;
  }
  return giveUp('another first line');
}

class Reader {
  private readonly bytes: Uint8Array;
  private readonly words: ByteWords;
  private readonly delimiter: number;
  /** Bytes that end a cell, or that are looked at more closely. */
  private readonly stops: Uint8Array;
  /** The cells of the first row. */
  private first: readonly string[] = [];
  private at: number;

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes;
    this.words = new ByteWords(bytes, MOST_WORDS);
    const delimiter = findDelimiter(bytes, start);
    this.delimiter = delimiter;
    this.stops = Uint8Array.from({ length: 256 }, (_, byte) =>
      byte === delimiter ||
      byte === LINE_FEED ||
      byte === RETURN ||
      byte === QUOTE ||
      byte === 0 ||
      byte >= 0x80
        ? 1
        : 0,
    );
    this.at = start;
  }

  readAll(): readonly CsvRow[] {
    const { bytes } = this;
    const rows: CsvRow[] = [];
    const firstEnd = bytes.indexOf(LINE_FEED, this.at);
    const hasReturns = bytes[firstEnd - 1] === RETURN;
    let width = -1;
    while (this.at < bytes.length) {
      const cells = this.readRow(Math.max(width, 0), hasReturns);
      if (width === -1) {
        width = cells.length;
        this.first = cells;
      }
      if (cells.length !== width || width > LIMITS.columns) giveUp('a ragged row');
      if (rows.push({ line: rows.length + 1, cells }) > LIMITS.elements) giveUp('many rows');
      if (rows.length * width > LIMITS.values) giveUp('many cells');
    }
    return rows;
  }

  private readRow(width: number, hasReturns: boolean): readonly string[] {
    const { bytes, delimiter } = this;
    // A copy has room for all cells from the beginning.
    const cells = this.first.slice();
    let isEmpty = true;
    for (let place = 0; ; place += 1) {
      const cell = this.readCell();
      if (cell !== '') isEmpty = false;
      cells[place] = cell;
      const end = bytes[this.at];
      this.at += 1;
      if (end === delimiter) continue;
      if (end === RETURN && hasReturns && bytes[this.at] === LINE_FEED) this.at += 1;
      else if (end !== undefined && (end !== LINE_FEED || hasReturns)) giveUp('another line end');
      if (isEmpty) giveUp('an empty line');
      if (place + 1 < width) giveUp('a ragged row');
      return cells;
    }
  }

  /** Up to the byte that ends it. */
  private readCell(): string {
    const { bytes, stops } = this;
    const start = this.at;
    let at = start;
    let mixed = 0;
    for (;;) {
      const byte = bytes[at];
      if (byte === undefined) break;
      if (stops[byte] === 1) {
        if (byte === QUOTE || byte === 0 || byte >= 0x80) return this.readOddCell();
        break;
      }
      mixed = mixByte(mixed, byte);
      at += 1;
    }
    if (at - start > LIMITS.textLength) giveUp('a long cell');
    this.at = at;
    return this.words.find(start, at, mixed);
  }

  /** With quotes, or letters beyond ASCII. */
  private readOddCell(): string {
    const { bytes } = this;
    const start = this.at;
    if (bytes[start] === QUOTE) return this.readQuoted();
    let { at } = this;
    while (this.isInside(bytes[at])) at += 1;
    if (bytes[at] === QUOTE) giveUp('a quote inside');
    this.at = at;
    return this.decode(start, at);
  }

  private isInside(byte: number | undefined): boolean {
    return byte !== undefined && (byte >= 0x80 || byte === 0 || this.stops[byte] === 0);
  }

  private readQuoted(): string {
    const { bytes } = this;
    const start = this.at + 1;
    let end = bytes.indexOf(QUOTE, start);
    let hasDoubled = false;
    while (end !== -1 && bytes[end + 1] === QUOTE) {
      hasDoubled = true;
      end = bytes.indexOf(QUOTE, end + 2);
    }
    if (end === -1) return giveUp('cut off');
    this.at = end + 1;
    const next = bytes[this.at];
    if (next !== undefined && next !== this.delimiter && next !== LINE_FEED && next !== RETURN)
      giveUp('more behind a quote');
    const text = this.decode(start, end);
    if (/[\r\n]/.test(text)) giveUp('a line end in quotes');
    return hasDoubled ? text.replaceAll('""', '"') : text;
  }

  private decode(start: number, end: number): string {
    if (end - start > LIMITS.textLength) giveUp('a long cell');
    const text = decodeUtf8(this.bytes.subarray(start, end));
    return text.ok && !text.value.includes('\0') ? text.value : giveUp('no letters');
  }
}

keepShape(new Reader(encodeUtf8('source,target\n'), 0));

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const hasMark = (bytes: Uint8Array, start: number): boolean =>
  BYTE_ORDER_MARK.every((byte, at) => bytes[start + at] === byte);

/** The rows with their lines, the first as well; undefined where the file is not plain, or has any flaw. */
export function readPlainCsv(bytes: Uint8Array): readonly CsvRow[] | undefined {
  try {
    const start = hasMark(bytes, 0) ? BYTE_ORDER_MARK.length : 0;
    if (hasMark(bytes, start)) return undefined;
    const rows = new Reader(bytes, start).readAll();
    // Excel is told the separator so.
    return rows[0]?.cells[0]?.startsWith('sep=') === true ? undefined : rows;
  } catch (stop) {
    if (stop instanceof NotPlain) return undefined;
    throw stop;
  }
}
