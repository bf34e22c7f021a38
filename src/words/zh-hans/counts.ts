/**
 * What does a count of things say in simplified Chinese?
 *
 * Entry by entry as in src/words/counts.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { countsEn } from '../counts.ts';
import { ZH_FIGURES } from '../figures.ts';

const { figure } = ZH_FIGURES;

const relations = (count: number): string => `${figure(count)} 条关系`;
const entities = (count: number): string => `${figure(count)} 个实体`;
const passages = (count: number): string => `${figure(count)} 处原文`;
const passagesOrNone = (count: number): string => (count === 0 ? '无原文' : passages(count));
const voices = (count: number): string => `${figure(count)} 位发言者`;

export const counts: typeof countsEn = {
  relations,
  entities,
  passages,
  passagesOrNone,
  voices,
  dataset: (all, named) =>
    `${entities(all.entities)}之间的 ${relations(all.relations)}，${passagesOrNone(all.passages)}，${named === null ? '无具名发言者' : voices(named)}`,
  relationsOf: (shown, all) => `${relations(all)}中的 ${figure(shown)} 条`,
  entitiesOf: (shown, all) => `${entities(all)}中的 ${figure(shown)} 个`,
  foldedByDepth: (count) => `${figure(count)} 条因深度设置而折叠`,
  hiddenByFilters: (count) => `${figure(count)} 条被筛选隐藏`,
  unrelated: (count) => `${figure(count)} 个实体没有关系`,
  picture: (shownRelations, shownEntities, seen) =>
    `关系图：${entities(shownEntities)}之间的 ${relations(shownRelations)}。当前显示：${seen}。列表和表格中列有相同的关系。`,
  andOthers: (name, others) => (others === 0 ? name : `${name}等 ${figure(others + 1)} 个`),
  drawnOfCrowd: (drawn, shown) =>
    `已绘制：${relations(shown.relations)}中最强的 ${figure(drawn.relations)} 条；${entities(shown.entities)}中 ${figure(drawn.entities)} 个画成圆，其余为点。`,
  drawnInView: (drawn, shown) =>
    `视野内已全部绘制；共计 ${relations(shown.relations)}中的 ${figure(drawn.relations)} 条，${entities(shown.entities)}中的 ${figure(drawn.entities)} 个。`,
  nearerForMore: '放大可看到更多。',
  searchName: '搜索名称',
};
