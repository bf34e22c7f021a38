/**
 * What does the page on the method say in Korean?
 *
 * Entry by entry as in src/words/method.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { methodEn } from '../method.ts';

export const method: typeof methodEn = {};
