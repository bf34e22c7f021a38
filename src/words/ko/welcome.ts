/**
 * What does the introduction say in Korean?
 *
 * Entry by entry as in src/words/welcome.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { welcomeEn } from '../welcome.ts';

export const welcome: typeof welcomeEn = {};
