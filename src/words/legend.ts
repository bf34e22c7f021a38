/**
 * What does the legend say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

const { figure } = EN_FIGURES;

export const legendEn = {
  title: 'Legend',
  titles: {
    attitude: 'Attitude',
    certainty: 'How it is said',
    denialAndEffect: 'Denial and effect',
    kinds: 'Kinds',
  },
  /** Words that share one row, and the sentences that say what each means. */
  words: (words: readonly string[]): string => words.join(', '),
  meanings: (sentences: readonly string[]): string => sentences.join(' '),
  kindMeaning: (kind: string): string => `Entities of the kind: ${kind}.`,
  row: (label: string, shown: number, total: number): string =>
    `${label}, ${figure(shown)} of ${figure(total)} shown`,
  count: (shown: number, total: number): string =>
    shown === total ? figure(total) : `${figure(shown)} of ${figure(total)}`,
  only: 'only',
  onlyThis: (label: string): string => `Only ${label}`,
};

export const legendWords = wordsOf('legend', legendEn);
