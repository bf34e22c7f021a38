/**
 * What does a suggested question say in Korean?
 *
 * Entry by entry as in src/words/questions.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { questionsEn } from '../questions.ts';

export const questions: typeof questionsEn = {};
