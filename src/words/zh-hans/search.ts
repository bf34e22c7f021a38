/**
 * What does the search say in simplified Chinese?
 *
 * Entry by entry as in src/words/search.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { searchEn } from '../search.ts';

export const search: typeof searchEn = {};
