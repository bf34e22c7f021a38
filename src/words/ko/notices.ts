/**
 * What does a notice of the page say in Korean?
 *
 * Entry by entry as in src/words/notices.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { noticesEn } from '../notices.ts';

export const notices: typeof noticesEn = {};
