/**
 * What does a control that many panels share say in simplified Chinese?
 *
 * Entry by entry as in src/words/controls.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { controlsEn } from '../controls.ts';

export const controls: typeof controlsEn = {};
