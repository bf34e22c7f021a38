/**
 * What does the dialog for taking a part away say in Korean?
 *
 * Entry by entry as in src/words/exporting.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { exportingEn } from '../exporting.ts';

export const exporting: typeof exportingEn = {};
