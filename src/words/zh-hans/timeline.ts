/**
 * What does the timeline say in simplified Chinese?
 *
 * Entry by entry as in src/words/timeline.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { ZH_FIGURES } from '../figures.ts';
import type { Speaker } from '../paths.ts';
import type { timelineEn } from '../timeline.ts';

const { figure } = ZH_FIGURES;

const SPEAKERS: Readonly<Record<Speaker, string>> = { text: '文本', file: '文件' };

const withoutTime = (relations: number, speaker: Speaker): string =>
  `${figure(relations)} 条关系在${SPEAKERS[speaker]}中没有时间`;

export const timeline: typeof timelineEn = {
  window: '时间范围',
  modes: { all: '全部时间', span: '一段时间', month: '某一月', day: '某一天' },
  from: '从',
  to: '到',
  earlier: '更早',
  earlierStep: '时间范围前移一格',
  later: '更晚',
  laterStep: '时间范围后移一格',
  axis: {
    label: '时间轴',
    hint: '拖动以设定时间范围',
    grips: { whole: '时间范围', start: '时间范围的起点', end: '时间范围的终点' },
  },
  ticks: { year: (year) => `${year}年`, month: (month) => `${month}月` },
  tooMany: (drawn, all) =>
    `共 ${ZH_FIGURES.figure(all)} 条，仅绘制前 ${ZH_FIGURES.figure(drawn)} 条；设定时间窗或筛选可显示其余。`,
  bars: '按时间排列的关系',
  hint: '在日期上拖动可设定时间范围；点按条块可阅读其原文。',
  key: { told: '转述、有保留', about: '大约', openEnd: '止期不明' },
  counts: {
    shown: (shown, all) => `${figure(all)} 条有时间的关系中的 ${figure(shown)} 条`,
    window: (dates) => `时间范围：${dates}`,
    outside: (count) => `另有 ${figure(count)} 条在范围之外，以淡色显示`,
    hidden: (count) => `${figure(count)} 条因显示层级而折叠，或被其他筛选隐藏`,
  },
  undated: {
    list: '没有时间的关系',
    title: withoutTime,
    titleInWindow: (relations, speaker) =>
      `${withoutTime(relations, speaker)}；设定时间范围期间，其他视图不显示它们`,
  },
  empty: {
    filters: '经筛选和显示层级之后，没有剩下有时间的关系。',
    clearFilters: '清除全部筛选',
    kinds: (speaker) => `在${SPEAKERS[speaker]}中，这些种类的关系都没有时间。`,
    showKinds: '显示所有种类',
    never: (speaker) => `在${SPEAKERS[speaker]}中，没有任何关系带有时间。`,
  },
  timed: (claim, when) => `${claim}，${when}`,
  readFrom: (date, words) => `${date}，依据“${words}”`,
};
