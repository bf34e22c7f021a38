/**
 * What does a printed page say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { wordsOf } from './speaking.ts';

export const printingEn = {
  /** Any of the three may be empty. */
  citation: (author: string, title: string, written: string) =>
    [author, title === '' ? '' : `“${title}”`, written].filter((part) => part !== '').join(', '),
  address: (link: string) => `This view: ${link}`,
};

export const printingWords = wordsOf('printing', printingEn);
