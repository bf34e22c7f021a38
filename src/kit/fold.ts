/**
 * When are two words the same to somebody who searches?
 *
 * Case, marks on letters and the width of signs do not count: "café" is found by "cafe", "ＡＩＩＢ" by "aiib".
 * Marks are taken off after Unicode's compatibility decomposition (NFKD), so that a syllable of Hangul begins
 * with the letters that have been typed of it; letters that Unicode does not take apart are told by a table.
 * The length of a word may change, so a folded text has no offsets of its own.
 */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  þ: 'th',
};

/** Nothing but signs of ASCII, of which only capitals fold. */
const PLAIN = /^[ -~]*$/;

const foldSigns = (term: string): string =>
  term
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøđðħıłŧþ]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter);

/** Lower case, without accents and other marks. */
export const foldTerm = (term: string): string =>
  PLAIN.test(term) ? term.toLowerCase() : foldSigns(term);
