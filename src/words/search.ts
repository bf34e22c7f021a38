/**
 * What does the search say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

export const searchEn = {
  label: 'Search entities, relations and passages',
  placeholder: 'Search names, claims, words',
  clear: 'Clear search',
  results: 'Results',
  groups: { entity: 'Entities', relation: 'Relations', passage: 'Passages' },
  someOf: (shown: number, all: number) =>
    `${EN_FIGURES.figure(shown)} of ${EN_FIGURES.figure(all)}`,
  all: (count: number) => EN_FIGURES.figure(count),
  slipsInNames:
    'In a graph of this size slips of spelling are forgiven only in names, and only in those written in an alphabet.',
  none: 'Nothing in the names, the claims or the text.',
};

export const searchWords = wordsOf('search', searchEn);
