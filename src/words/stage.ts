/**
 * What does the picture, its controls and its menus say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { wordsOf } from './speaking.ts';

export const stageEn = {};

export const stageWords = wordsOf('stage', stageEn);
