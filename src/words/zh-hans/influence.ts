/**
 * What does the ranking of influence say in simplified Chinese?
 *
 * Entry by entry as in src/words/influence.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { influenceEn } from '../influence.ts';

export const influence: typeof influenceEn = {};
