/**
 * Where do the quotes of a CSV text open and close, and how do its lines end?
 *
 * One pass over the characters before the text is cut into cells: a quotation mark that opens a cell and is
 * never closed, or closed in the middle of one, is named with its place instead of swallowing the rest. Bounds
 * the cells before any is made. Line ends of several kinds are made one, outside of quotes only.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import { LIMITS } from '../limits.ts';

export interface CsvOutline {
  /** With one kind of line end outside of quotes. */
  readonly text: string;
  readonly newline: '\r\n' | '\n' | '\r';
  readonly isMixed: boolean;
}

export interface OutlineFlaw {
  readonly index: number;
  readonly sentence: string;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const flaw = (index: number, sentence: string): Result<never, OutlineFlaw> =>
  failure({ index, sentence });

/** The mark that closes the cell which opens at `open`. */
function findClosing(text: string, open: number, delimiter: string): Result<number, OutlineFlaw> {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at === -1)
    return flaw(open, 'A quotation mark opens a cell here and is never closed; close it.');
  const next = text[at + 1];
  return next === undefined || next === delimiter || next === '\n' || next === '\r'
    ? success(at)
    : flaw(
        at,
        'A quotation mark closes a cell here, but more of the cell follows; double the marks that belong to it.',
      );
}

/** Between a quotation mark and the next a cell may have twice its characters. */
const LONGEST = 2 * LIMITS.textLength + 2;

type Newlines = ReadonlySet<CsvOutline['newline']>;

/** The kinds of line ends outside of quotes. */
function walk(text: string, delimiter: string): Result<Newlines, OutlineFlaw> {
  const separator = delimiter.charCodeAt(0);
  const newlines = new Set<CsvOutline['newline']>();
  let cells = 0;
  let lines = 0;
  let isStart = true;
  let cellStart = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const endsLine = unit === LINE_FEED || unit === CARRIAGE_RETURN;
    if (unit === QUOTE && isStart) {
      const close = findClosing(text, at, delimiter);
      if (!close.ok) return close;
      at = close.value;
    } else if (endsLine) {
      const isPair = unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED;
      newlines.add(isPair ? '\r\n' : unit === LINE_FEED ? '\n' : '\r');
      if (isPair) at += 1;
      lines += 1;
    } else if (unit === separator) cells += 1;
    isStart = endsLine || unit === separator;
    if (at - cellStart > LONGEST)
      return flaw(cellStart, `This cell has more than ${LIMITS.textLength} characters.`);
    if (isStart) cellStart = at + 1;
    if (lines > LIMITS.elements)
      return flaw(at, `The table has more than ${LIMITS.elements} rows; take a part of it.`);
    if (cells + lines > LIMITS.values)
      return flaw(at, `The table has more than ${LIMITS.values} cells; take a part of it.`);
  }
  return success(newlines);
}

/** Every line end outside of quotes as LF; what is quoted stays. */
const unify = (text: string, delimiter: string): string =>
  text.replaceAll(
    new RegExp(`(?<=^|[${delimiter}\\r\\n])"[^"]*(?:""[^"]*)*"|\\r\\n?`, 'gu'),
    (found) => (found.startsWith('"') ? found : '\n'),
  );

/** `delimiter` is a comma, a semicolon or a tab. */
export function outlineCsv(text: string, delimiter: string): Result<CsvOutline, OutlineFlaw> {
  const nul = text.indexOf('\0');
  if (nul !== -1)
    return flaw(nul, 'A NUL character stands here, so this is no text; save the table as UTF-8.');
  const newlines = walk(text, delimiter);
  if (!newlines.ok) return newlines;
  const [newline = '\n', other] = newlines.value;
  return success(
    other === undefined
      ? { text, newline, isMixed: false }
      : { text: unify(text, delimiter), newline: '\n', isMixed: true },
  );
}
