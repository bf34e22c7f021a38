/**
 * What does the filters say in simplified Chinese?
 *
 * Entry by entry as in src/words/filters.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { filtersEn } from '../filters.ts';

export const filters: typeof filtersEn = {};
