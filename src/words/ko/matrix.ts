/**
 * What does the matrix say in Korean?
 *
 * Entry by entry as in src/words/matrix.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { matrixEn } from '../matrix.ts';

export const matrix: typeof matrixEn = {};
