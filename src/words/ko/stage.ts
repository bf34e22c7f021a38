/**
 * What does the picture, its controls and its menus say in Korean?
 *
 * Entry by entry as in src/words/stage.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { stageEn } from '../stage.ts';

export const stage: typeof stageEn = {};
