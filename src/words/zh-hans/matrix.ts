/**
 * What does the matrix say in simplified Chinese?
 *
 * Entry by entry as in src/words/matrix.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { matrixEn } from '../matrix.ts';
import { ZH_FIGURES } from '../figures.ts';

const { figure } = ZH_FIGURES;

export const matrix: typeof matrixEn = {
  sides: { label: '行与列', actors: '行为体', shown: '所有种类' },
  orders: { label: '排序', kind: '按种类', degree: '由多到少', community: '按聚类' },
  copy: '复制为表格',
  empty: {
    noActors: (shown) => `当前显示的 ${figure(shown)} 条关系中，没有一条连接两个行为体。`,
    countAllKinds: '统计显示的所有种类',
    nothing: '在当前的筛选和深度下，没有可统计的关系。',
    clearFilters: '清除所有筛选',
  },
  hint: '点按单元格查看其中的关系，点按名称查看该实体。',
  grid: '谁 × 对谁',
  corner: { from: '主体 ↓', to: '对象 →', denied: '含被否定' },
  place: {
    reading: '由行到列阅读',
    from: (name, kind, counts) => `由 ${name}（${kind}）发出的关系：${counts}`,
    to: (name, kind, counts) => `指向 ${name}（${kind}）的关系：${counts}`,
    between: (from, to, counts) => `${from} 对 ${to} 的关系：${counts}`,
    itself: (name, counts) => `${name} 对自身的关系：${counts}`,
  },
  cell: {
    nothing: '无',
    counted: (relations, parts) => `${figure(relations)} 条（${parts.join('，')}）`,
    part: (count, word) => `${word} ${figure(count)}`,
    denied: (count, relations) =>
      relations === 1 ? `被否定 ${figure(count)}` : `其中被否定 ${figure(count)}`,
  },
  whole: {
    betweenActors: (counted, all, actors) =>
      `${figure(all)} 条关系中的 ${figure(counted)} 条，涉及 ${figure(actors)} 个行为体`,
    betweenEntities: (counted, all, entities) =>
      `${figure(all)} 条关系中的 ${figure(counted)} 条，涉及 ${figure(entities)} 个实体`,
    rest: (parts) => parts.join('，'),
    endNoActor: (count) => `${figure(count)} 条有一端不是行为体，见其他视图`,
    endNoRow: (count) => `${figure(count)} 条有一端不在此表各行中，见其他视图`,
    leftOut: (count) => `另有 ${ZH_FIGURES.figure(count)} 个关系较少，未设行`,
    bareActors: (count) => `${figure(count)} 个行为体没有关系，不列行`,
    bareEntities: (count) => `${figure(count)} 个实体没有关系，不列行`,
  },
  copied: { corner: '主体 ↓ 对象 →', sum: '合计' },
};
