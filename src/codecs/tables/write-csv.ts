/**
 * How do rows of cells become a CSV file?
 *
 * RFC 4180: commas, CRLF, quotation marks doubled. A byte order mark goes first, because Excel otherwise
 * takes UTF-8 for the letters of the machine; LibreOffice, R's readr, pandas and DuckDB skip it. Whatever a
 * program could take for a separator is quoted, in whichever country. What is in the cells is safe already.
 */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/u;

const quote = (cell: string): string =>
  NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The whole file as text, with its byte order mark. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`;
