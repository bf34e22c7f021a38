/**
 * What does the lens of balance say in simplified Chinese?
 *
 * Entry by entry as in src/words/balance.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { balanceEn } from '../balance.ts';

export const balance: typeof balanceEn = {};
