/**
 * What does the table say in Korean?
 *
 * Entry by entry as in src/words/table.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { tableEn } from '../table.ts';

export const table: typeof tableEn = {};
