/**
 * What does the text column say in Korean?
 *
 * Entry by entry as in src/words/text.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { textEn } from '../text.ts';

export const text: typeof textEn = {};
