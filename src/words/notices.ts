/**
 * What does a notice of the page say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { wordsOf } from './speaking.ts';

export const noticesEn = {};

export const noticesWords = wordsOf('notices', noticesEn);
