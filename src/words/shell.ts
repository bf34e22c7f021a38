/**
 * What does the header, the columns, the sheets and the skip links say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { wordsOf } from './speaking.ts';

export const shellEn = {};

export const shellWords = wordsOf('shell', shellEn);
