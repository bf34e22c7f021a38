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
  tooMany: '列表过长，无法全部展开。',
  sorting: '正在排序…',
  printedPart: (most, all) =>
    `共 ${ZH_FIGURES.figure(all)} 行，仅打印前 ${ZH_FIGURES.figure(most)} 行；全部内容可导出为文件。`,
  ways: {
    affects: '它影响的对象',
    isAffectedBy: '影响它的一方',
    bothWays: '与它相互影响的一方',
    withoutInfluence: '无影响的关系',
  },
  entityLine: (kind: string, relations: string) => `${kind} · ${relations}`,
  figure: (count: number) => ZH_FIGURES.figure(count),
  detailOf: (name: string) => `详情：${name}`,
  none: '没有可显示的内容：全部被深度或筛选条件隐藏。',
};
