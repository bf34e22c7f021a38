/**
 * What does the detail say while nothing is chosen?
 *
 * In English, which is the measure for every other language (en.ts). Apart from the words on what is chosen
 * (detail.ts), which the first picture does without.
 */
import { wordsOf } from './speaking.ts';

export const orientationEn = {
  title: 'Who affects whom, and where does it say so?',
  counts: (counts: string): string => `${counts}.`,
  readWords:
    'Each line is one claim, from the one who acts or feels to the one it concerns. Its colour is the attitude, its stroke how surely it is said; press it to read the words.',
  noWords:
    'Each line is one claim, from the one who acts or feels to the one it concerns. Its colour is the attitude, its stroke how surely it is said; this file brings no passages, so no line can show its words.',
  report: (fileName: string): string => `What became of ${fileName} when it was opened`,
  crowd:
    'This is too much to draw line by line: the picture shows the strongest relations and where groups lie.',
  toRanking: 'Rank who affects most',
  questions: 'Begin with a question',
  howRead: 'How was this read?',
  again: 'A look round in three steps',
};

export const orientationWords = wordsOf('orientation', orientationEn);
