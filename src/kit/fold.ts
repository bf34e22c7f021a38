/**
 * When are two words the same to somebody who searches?
 *
 * Case and marks on letters do not count: "café" is found by "cafe". Marks are taken off after Unicode
 * decomposition (NFD); the length of a word may change, so a folded text has no offsets of its own.
 */

/** Lower case, without accents and other marks. */
export const foldTerm = (term: string): string =>
  term.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
