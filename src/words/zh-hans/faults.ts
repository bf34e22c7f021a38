/**
 * What does the page when something broke say in simplified Chinese?
 *
 * Entry by entry as in src/words/faults.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { faultsEn } from '../faults.ts';

export const faults: typeof faultsEn = {};
