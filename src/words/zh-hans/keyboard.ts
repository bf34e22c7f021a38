/**
 * What does the keyboard say in simplified Chinese?
 *
 * Entry by entry as in src/words/keyboard.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { ZH_FIGURES } from '../figures.ts';
import type { keyboardEn } from '../keyboard.ts';

const { figure } = ZH_FIGURES;
const relationsOf = (count: number): string => `${figure(count)} 条关系`;

export const keyboard: typeof keyboardEn = {
  title: '快捷键',
  graph: '关系图',
  graphName: (relations, entities) => `${figure(entities)} 个实体之间的 ${relationsOf(relations)}`,
  graphSeen: (seen) =>
    `${seen}方向键移动，空格键移到关系上，回车键打开，Shift+F10 打开菜单，F6 离开。`,
  pinned: (name) => `已固定${name}。`,
  moved: (name) => `已移动${name}。`,
  unpinned: (name) => `已取消固定${name}。`,
  allUnpinned: '已取消所有固定。',
  undone: '已撤销。',
  redone: '已重做。',
  nothingToUndo: '没有可撤销的操作。',
  nothingToRedo: '没有可重做的操作。',
  path: (at, of) => `第 ${figure(at)} 条路径，共 ${figure(of)} 条。`,
  allPaths: (of) => `全部 ${figure(of)} 条路径。`,
  lens: (name) => `${name}。`,
  shown: (relations, allRelations, entities, allEntities) =>
    `显示 ${relationsOf(allRelations)}中的 ${figure(relations)} 条，${figure(allEntities)} 个实体中的 ${figure(entities)} 个。`,
  nothingChosen: (seen) => `未选择任何内容。${seen}。`,
  relationsChosen: (relations) => `已选择 ${relationsOf(relations)}。`,
  relationChosen: (sentence) => `${sentence}。`,
  entityChosen: (name, kind, relations) => `${name}，${kind}：${relationsOf(relations)}。`,
  entitiesChosen: (names, relations) => `${names.join('、')}：${relationsOf(relations)}。`,
  passagesChosen: (passages, relations) =>
    `${figure(passages)} 处原文：${relationsOf(relations)}。`,
};
