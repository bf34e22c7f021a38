/**
 * What does the detail of what is chosen say in Korean?
 *
 * Entry by entry as in src/words/detail.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { detailEn } from '../detail.ts';

export const detail: typeof detailEn = {};
