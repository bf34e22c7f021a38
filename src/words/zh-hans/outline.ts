/**
 * What does the list of entities, relations and passages say in simplified Chinese?
 *
 * Entry by entry as in src/words/outline.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { ZH_FIGURES } from '../figures.ts';
import type { outlineEn } from '../outline.ts';

export const outline: typeof outlineEn = {
  name: '实体、关系与原文列表',
  tree: '显示的实体',
  orders: { relations: '按关系数量', name: '按名称', text: '按正文顺序' },
  orderOfFile: '按文件顺序',
  openAll: '全部展开',
  closeAll: '全部收起',
  ways: {
    affects: '影响',
    isAffectedBy: '受影响于',
    bothWays: '相互影响',
    withoutInfluence: '不涉及影响',
  },
  relations: (shown: number, all: number) =>
    shown === all
      ? `${ZH_FIGURES.figure(all)} 条关系`
      : `${ZH_FIGURES.figure(all)} 条关系中的 ${ZH_FIGURES.figure(shown)} 条`,
  entityLine: (kind: string, relations: string) => `${kind} · ${relations}`,
  figure: (count: number) => ZH_FIGURES.figure(count),
  passages: (count: number) => (count === 0 ? '无原文' : `${ZH_FIGURES.figure(count)} 处原文`),
  detailOf: (name: string) => `详情：${name}`,
  noPlace: '位置未知',
  none: '没有可显示的内容：全部被深度或筛选条件隐藏。',
};
