/**
 * What does an ego, a trace and its paths say in Korean?
 *
 * Entry by entry as in src/words/paths.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { pathsEn } from '../paths.ts';

export const paths: typeof pathsEn = {};
