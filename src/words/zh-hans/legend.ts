/**
 * What does the legend say in simplified Chinese?
 *
 * Entry by entry as in src/words/legend.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { ZH_FIGURES } from '../figures.ts';
import type { legendEn } from '../legend.ts';

const { figure } = ZH_FIGURES;

export const legend: typeof legendEn = {
  title: '图例',
  titles: {
    attitude: '态度',
    certainty: '表述方式',
    denialAndEffect: '否定与作用',
    kinds: '种类',
  },
  words: (words) => words.join('、'),
  meanings: (sentences) => sentences.join(''),
  kindMeaning: (kind) => `种类为“${kind}”的实体。`,
  row: (label, shown, total) => `${label}，共 ${figure(total)} 项，显示 ${figure(shown)} 项`,
  count: (shown, total) =>
    shown === total ? figure(total) : `${figure(shown)} / ${figure(total)}`,
  only: '仅此项',
  onlyThis: (label) => `仅显示${label}`,
};
