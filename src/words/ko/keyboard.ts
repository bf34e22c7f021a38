/**
 * What does the help on keys say in Korean?
 *
 * Entry by entry as in src/words/keyboard.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { keyboardEn } from '../keyboard.ts';

export const keyboard: typeof keyboardEn = {};
