/**
 * What does the legend say in Korean?
 *
 * Entry by entry as in src/words/legend.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { legendEn } from '../legend.ts';

export const legend: typeof legendEn = {};
