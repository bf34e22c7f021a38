/**
 * Which number does this text say?
 *
 * As XML Schema writes it, with white space around it or without. NaN for anything else: no hexadecimal, no
 * empty text that counts as 0, no "Infinity"; a number too large to be finite is infinite.
 */
const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;

export const readNumber = (text: string | undefined): number =>
  text !== undefined && text.length < 400 && NUMBER.test(text) ? Number(text) : Number.NaN;
