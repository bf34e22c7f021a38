/**
 * What does the list of entities, relations and passages say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

export const outlineEn = {
  name: 'List of entities, their relations and passages',
  tree: 'Entities shown',
  orders: { relations: 'By relations', name: 'By name', text: 'As in the text' },
  orderOfFile: 'As in the file',
  openAll: 'Open all',
  closeAll: 'Close all',
  tooMany: 'The list is too long to be opened as a whole.',
  sorting: 'Sorting…',
  printedPart: (most: number, all: number): string =>
    `Printed are the first ${EN_FIGURES.figure(most)} of ${EN_FIGURES.figure(all)} rows; a file takes all of them.`,
  ways: {
    affects: 'Affects',
    isAffectedBy: 'Is affected by',
    bothWays: 'Affects and is affected by',
    withoutInfluence: 'Without influence',
  },
  entityLine: (kind: string, relations: string) => `${kind} · ${relations}`,
  figure: (count: number) => EN_FIGURES.figure(count),
  detailOf: (name: string) => `Detail: ${name}`,
  none: 'Nothing is shown: the depth or the filters hide it all.',
};

export const outlineWords = wordsOf('outline', outlineEn);
