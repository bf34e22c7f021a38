/**
 * How does any text stand in a cell, so that no spreadsheet runs it and nothing of it is lost?
 *
 * Two rules, undone in the same order. Characters that spreadsheets swallow (control characters but tab and
 * line feed, the separators U+2028 and U+2029, the byte order mark) are written as \uXXXX, and so is a
 * backslash that stands before such a spelling. Then an apostrophe is put wherever a formula could begin and
 * wherever one stands already: at the start of the cell and after each line break, tab and semicolon. An
 * empty cell says "not given"; an apostrophe alone is the empty text.
 */

const SWALLOWED = /(?![\t\n])\p{Cc}|[\u2028\u2029\ufeff]|\\(?=u[0-9a-f]{4})/gu;
const SPELT = /\\u([0-9a-f]{4})/gu;

/**
 * Where an apostrophe is put. A formula begins with = + - @, their full-width and small forms, or a tab,
 * with nothing but blanks before it. Tab and semicolon count as starts, since a spreadsheet that takes them
 * for the separator makes cells of what follows.
 */
const UNSAFE_START =
  /(?<=^|[\n\t;])(?=['\t]|[^\S\n\t]*[=\uff1d\ufe66+\uff0b\ufe62\-\uff0d\ufe63@\uff20\ufe6b])/gu;
const GUARD = /(?<=^|[\n\t;])'/gu;

/** A number as every program writes it, which no program takes for a formula. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/u;

const spell = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const spellOut = (text: string): string => text.replaceAll(SWALLOWED, spell);
const unspell = (text: string): string =>
  text.replaceAll(SPELT, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

const guard = (text: string): string => (text === '' ? "'" : text.replaceAll(UNSAFE_START, "'"));
const unguard = (cell: string): string => cell.replaceAll(GUARD, '');

/** The cell for a text that may be missing. */
export const encodeCell = (text: string | undefined): string =>
  text === undefined ? '' : guard(spellOut(text));

export const decodeCell = (cell: string): string | undefined =>
  cell === '' ? undefined : unspell(unguard(cell));

/** The same for a cell of a column that is a number where it can be: −1 stays a number. */
export const encodeNumber = (text: string | undefined): string =>
  text !== undefined && NUMBER.test(text) ? text : encodeCell(text);

/** Several texts in one cell, parted by semicolons; those inside a text are spelt \u003b. */
export const encodeList = (texts: readonly string[]): string =>
  texts.length === 0
    ? ''
    : guard(texts.map((text) => spellOut(text).replaceAll(';', '\\u003b')).join('; '));

/** Undefined for an empty cell, which may mean an empty list or none. */
export const decodeList = (cell: string): readonly string[] | undefined =>
  cell === '' ? undefined : unguard(cell).split(/; ?/u).map(unspell);
