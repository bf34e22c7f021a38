/**
 * What does the legend say in Korean?
 *
 * Entry by entry as in src/words/legend.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { KO_FIGURES } from '../figures.ts';
import type { legendEn } from '../legend.ts';

const { figure } = KO_FIGURES;

export const legend: typeof legendEn = {
  title: '범례',
  titles: {
    attitude: '태도',
    certainty: '말하는 방식',
    denialAndEffect: '부정과 효과',
    kinds: '종류',
  },
  words: (words) => words.join(', '),
  meanings: (sentences) => sentences.join(' '),
  kindMeaning: (kind) => `종류가 ‘${kind}’인 개체입니다.`,
  row: (label, shown, total) => `${label}, ${figure(total)}개 중 ${figure(shown)}개 표시`,
  count: (shown, total) =>
    shown === total ? figure(total) : `${figure(shown)} / ${figure(total)}`,
  only: '이것만',
  onlyThis: (label) => `${label}만 보기`,
};
