/**
 * What do the filters say in simplified Chinese, their menu, their editors and their chips?
 *
 * Entry by entry as in src/words/filters.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { EdtfFault } from '../../model/edtf.ts';
import { ZH_FIGURES } from '../figures.ts';
import type { filtersEn } from '../filters.ts';

const { figure } = ZH_FIGURES;

const names = (all: readonly string[]): string => all.join('、');
/** Names stand between blanks, since many are in Latin letters. */
const anyOf = (all: readonly string[]): string =>
  all.length === 0 ? '任何实体' : ` ${names(all)} `;
const steps = (count: number): string => `${figure(count)} 步`;

function sayFault(fault: EdtfFault): string {
  switch (fault.kind) {
    case 'form':
      return `“${fault.written}”不是 EDTF 日期`;
    case 'clock':
      return `“${fault.written}”不是时刻`;
    case 'season-with-day':
      return `“${fault.written}”给季节加了日期`;
    case 'month':
      return `没有 ${fault.written} 月`;
    case 'day':
      return `${fault.year}年${fault.month}月没有 ${fault.written} 日`;
    case 'no-ends':
      return '时段至少要有一个日期';
    case 'too-many-ends':
      return '时段只能有起止两端';
    case 'turned-round':
      return '时段的终点早于起点';
  }
}

export const filters: typeof filtersEn = {
  bar: { label: '筛选条件', clear: '全部清除', nothingLeft: '没有可显示的内容。' },
  chip: {
    pause: '暂停',
    pauseThis: (filter) => `暂停：${filter}`,
    resume: '重新应用',
    remove: '移除',
    removeThis: (filter) => `移除：${filter}`,
  },
  menu: {
    label: '添加筛选',
    byVoice: '按发言者',
    byMatter: '按内容',
    byMeasure: '按词语、时间和数量',
    authorAsserts: '仅作者所断言的',
    authorAssertsNote: (relations) => `发言者仅限作者，确定性仅限断言：${figure(relations)} 条关系`,
    asSeenBy: '以他人的眼光来看…',
    otherVoices: (count) => `${figure(count)} 位其他发言者`,
    noOtherVoice: '这里没有其他发言者',
    nothingDated: '这里没有注明时间的内容',
  },
  voices: {
    label: '以谁的眼光来看',
    find: (count) => `在 ${figure(count)} 位发言者中查找`,
    none: '没有这个名字的发言者。',
  },
  checks: {
    find: (count) => `在 ${figure(count)} 项中查找`,
    findOf: (count, label) => `在 ${figure(count)} 项中查找：${label}`,
    none: '没有这个名称。',
  },
  counted: (name, relations) => `${name}，${figure(relations)} 条关系`,
  names,
  editor: {
    label: (name) => `筛选：${name}`,
    mode: '仅限或排除',
    modes: { only: '仅限这些', without: '排除这些' },
    words: '含有词语',
    from: '从',
    to: '到',
    years: '文本涉及的年份',
    least: '至少',
    noWholeNumber: '这不是整数：请填写如 3 这样的数字。',
    hops: '最多步数',
  },
  facets: {
    family: { name: '类别', note: '同一类事情的关系。' },
    type: { name: '关系', note: '主体对对象做了什么。' },
    valence: { name: '态度', note: '敌对、中立或友好。' },
    effect: { name: '作用', note: '主体使对象增强还是减弱。' },
    certainty: { name: '确定性', note: '说得有多确定。' },
    negation: { name: '否定与否', note: '原文是否肯定其成立。' },
    voice: { name: '发言者', note: '是谁的论断。' },
    theme: { name: '主题', note: '关于什么。' },
    kind: { name: '种类', note: '国家、人物、事件等；“仅限”要求两端都符合。' },
  },
  sorts: {
    words: {
      name: '词语',
      note: '每个词都须与名称、论断、所据原文或附注中某个词的开头相符。',
    },
    time: { name: '时间', note: '没有时间的不予通过。留空的一端不设限。' },
    degree: { name: '关系数量', note: '两端的关系都不少于此数。' },
    ego: { name: '周围', note: '沿着谁影响谁，逐步展开。' },
    trace: { name: '路径', note: '沿着谁影响谁，逐步展开。' },
  },
  noDate: (fault) =>
    `${sayFault(fault)}：请写成 2015、2015-04 或 2015-04-11；2015-21 表示当年春季。`,
  endsBeforeBegin: (from, to) =>
    `${to} 早于 ${from}：请在此填写更晚的日期，或在“从”中填写更早的日期。`,
  said: {
    only: (facet, values) => `仅限${facet}：${names(values)}`,
    without: (facet, values) => `排除${facet}：${names(values)}`,
    words: (words) => `含有词语“${words}”`,
    degree: (least) => `关系不少于 ${figure(least)} 条的实体之间`,
    around: (where, count) => `${where}，${steps(count)}`,
    trace: ({ from, to, hops, avoid, oneVoice }) =>
      [
        `从${anyOf(from)}到${anyOf(to)}`.trimEnd(),
        `最多 ${steps(hops)}`,
        ...(avoid.length === 0 ? [] : [`不经过 ${names(avoid)}`]),
        ...(oneVoice ? ['由同一位发言者说全'] : []),
      ].join('，'),
    dated: '有时间',
    onDay: (date) => date,
    inTime: (date) => date,
    fromDate: (date) => `从${date}起`,
    untilDate: (date) => `至${date}`,
    between: (from, to) => `${from}至${to}`,
  },
  order: {
    condition: '对每条关系单独生效。筛选的先后顺序不影响结果。',
    reach: '只考察其他条件留下的关系。筛选的先后顺序不影响结果。',
  },
};
