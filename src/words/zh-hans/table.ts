/**
 * What does the table say in simplified Chinese?
 *
 * Entry by entry as in src/words/table.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { ZH_FIGURES } from '../figures.ts';
import type { tableEn } from '../table.ts';

const { figure } = ZH_FIGURES;

export const table: typeof tableEn = {
  frame: '关系表',
  table: '显示的关系',
  empty: '没有显示任何关系：全部被深度设置或筛选隐藏。',
  copy: '复制为表格',
  copyFirst: (most) => `将前 ${figure(most)} 行复制为表格`,
  sorting: '正在排序…',
  printedPart: (most, all) =>
    `共 ${figure(all)} 条关系，仅打印前 ${figure(most)} 条；全部内容可导出为文件。`,
  chooseColumns: '列',
  columns: {
    source: '主体',
    relation: '关系',
    target: '对象',
    phrase: '原文用语',
    family: '类别',
    valence: '态度',
    effect: '作用',
    influence: '谁影响谁',
    certainty: '确定性',
    denied: '否定',
    presupposed: '预设',
    voice: '谁说的',
    when: '时间',
    themes: '主题',
    passages: '原文',
  },
  sort: {
    up: '升序排列',
    down: '降序排列',
    back: '恢复原有顺序',
  },
  cells: { denied: '被否定', presupposed: '预设' },
};
