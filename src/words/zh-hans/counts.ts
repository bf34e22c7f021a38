/**
 * What does a count of things say in simplified Chinese?
 *
 * Entry by entry as in src/words/counts.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { countsEn } from '../counts.ts';

export const counts: typeof countsEn = {};
