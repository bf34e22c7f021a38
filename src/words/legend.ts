/**
 * What does the legend say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { wordsOf } from './speaking.ts';

export const legendEn = {};

export const legendWords = wordsOf('legend', legendEn);
