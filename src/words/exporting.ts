/**
 * What does the dialog for taking a part away say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { wordsOf } from './speaking.ts';

export const exportingEn = {};

export const exportingWords = wordsOf('exporting', exportingEn);
