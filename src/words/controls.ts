/**
 * What does a control that many panels share say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

export const controlsEn = {
  copied: 'Copied',
  cannotCopy: 'The browser did not let us copy.',
  more: (shown: number, all: number): string =>
    `${EN_FIGURES.figure(shown)} of ${EN_FIGURES.figure(all)} listed: show more`,
  tryAgain: 'Try again',
  dismiss: 'Dismiss',
  close: 'Close',
  didNotWork: 'That did not work.',
  cues: { source: 'who', relation: 'does what', target: 'to whom', holder: 'says who' },
  marked: 'Marked:',
  leadsOut: 'Opens in a tab of its own',
};

export const controlsWords = wordsOf('controls', controlsEn);
