/**
 * What does the table say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

const { figure } = EN_FIGURES;

export const tableEn = {
  frame: 'Table of relations',
  table: 'Relations shown',
  empty: 'No relation is shown: the depth or the filters hide them all.',
  copy: 'Copy as a table',
  copyFirst: (most: number): string => `Copy the first ${figure(most)} rows as a table`,
  sorting: 'Sorting…',
  printedPart: (most: number, all: number): string =>
    `Printed are the first ${figure(most)} of ${figure(all)} relations; a file takes all of them.`,
  chooseColumns: 'Columns',
  columns: {
    source: 'Source',
    relation: 'Relation',
    target: 'Target',
    phrase: 'In the text’s words',
    family: 'Family',
    valence: 'Valence',
    effect: 'Effect',
    influence: 'Who affects whom',
    certainty: 'Certainty',
    denied: 'Denied',
    presupposed: 'Taken for granted',
    voice: 'Who says so',
    when: 'When',
    themes: 'Themes',
    passages: 'Passages',
  },
  /** What the next press on the name of a column does. */
  sort: {
    up: 'Sort upwards',
    down: 'Sort downwards',
    back: 'Back to the order of the corpus',
  },
  cells: { denied: 'denied', presupposed: 'taken for granted' },
};

export const tableWords = wordsOf('table', tableEn);
