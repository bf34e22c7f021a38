/**
 * What does the header, the columns, the sheets and the skip links say in Korean?
 *
 * Entry by entry as in src/words/shell.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { shellEn } from '../shell.ts';

export const shell: typeof shellEn = {};
