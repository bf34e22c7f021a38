/**
 * What does each value of the model say in simplified Chinese?
 *
 * Entry by entry as in src/words/model.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { modelEn } from '../model.ts';

export const model: typeof modelEn = {};
