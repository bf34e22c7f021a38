/**
 * What is spoken in simplified Chinese while somebody walks in the graph?
 *
 * Entry by entry as in src/words/walking.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { ZH_FIGURES } from '../figures.ts';
import type { walkingEn } from '../walking.ts';

const { figure } = ZH_FIGURES;
const relationsOf = (count: number): string => `${figure(count)} 条关系`;

export const walking: typeof walkingEn = {
  node: (name, kind, { drawn, shown, all }, pinned) =>
    `${name}，${kind}，${relationsOf(all)}${shown === all ? '' : `，显示其中 ${figure(shown)} 条`}${drawn === shown ? '' : `，已绘制 ${figure(drawn)} 条`}${pinned ? '，已固定' : ''}。`,
  edge: (sentence, passages, at, { drawn, shown }, name) =>
    `${sentence} · ${passages}，${name}周围${drawn === shown ? '' : '已绘制的'}第 ${figure(at)} 条，共 ${figure(drawn)} 条。`,
  firstPassage: (words) => `第一处原文：“${words}”`,
  nothingThatWay: '该方向没有更多内容。',
  noRelations: (name) => `${name}：没有显示的关系。`,
  noneDrawn: (name) => `${name}：从这里看没有绘制任何关系。`,
  nothingShown: '没有显示任何内容。',
  ego: (name, steps) => `${name}周围 ${figure(steps)} 步以内。`,
  egoTakenBack: (name) => `不再只看${name}周围。`,
};
