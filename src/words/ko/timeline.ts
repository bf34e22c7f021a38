/**
 * What does the timeline say in Korean?
 *
 * Entry by entry as in src/words/timeline.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { timelineEn } from '../timeline.ts';

export const timeline: typeof timelineEn = {};
