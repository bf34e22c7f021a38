/**
 * What does the report on a file say in Korean?
 *
 * Entry by entry as in src/words/report.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { reportEn } from '../report.ts';

export const report: typeof reportEn = {};
