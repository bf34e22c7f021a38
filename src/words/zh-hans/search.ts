/**
 * What does the search say in simplified Chinese?
 *
 * Entry by entry as in src/words/search.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { ZH_FIGURES } from '../figures.ts';
import type { searchEn } from '../search.ts';

export const search: typeof searchEn = {
  label: '搜索实体、关系和原文',
  placeholder: '搜索名称、论断、词语',
  clear: '清除搜索',
  results: '搜索结果',
  groups: { entity: '实体', relation: '关系', passage: '原文' },
  someOf: (shown: number, all: number) => `${ZH_FIGURES.figure(shown)} / ${ZH_FIGURES.figure(all)}`,
  all: (count: number) => ZH_FIGURES.figure(count),
  slipsInNames: '图谱规模较大，仅在以字母书写的名称中容许拼写有误。',
  none: '名称、论断和正文中都没有找到。',
};
