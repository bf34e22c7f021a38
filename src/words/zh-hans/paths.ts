/**
 * What do the paths of influence, and the questions that find them, say in simplified Chinese?
 *
 * Entry by entry as in src/words/paths.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { ZH_FIGURES } from '../figures.ts';
import type { pathsEn, Speaker } from '../paths.ts';

const { figure } = ZH_FIGURES;

const SPEAKERS: Readonly<Record<Speaker, string>> = { text: '文本', file: '文件' };

const steps = (count: number): string => `${figure(count)} 步`;

export const paths: typeof pathsEn = {
  question: '问题',
  hops: steps,
  steps,
  depth: '范围',
  direction: '方向',
  anyone: '任何实体',
  notThrough: '不经过',
  oneVoice: '由同一位发言者说全',
  trace: {
    heading: '谁影响谁，经由哪条路径？',
    from: '起点',
    to: '终点',
    nobodyAvoided: '未排除任何实体',
    atMost: '最多',
    turn: '颠倒方向',
    end: '结束路径追踪',
    searching: '正在查找……',
    searchingFound: (count) => `正在查找……目前已有 ${figure(count)} 条路径。`,
    stop: '停止',
    stopped: '查找已停止，现显示全部关系。更改问题即可重新查找。',
    ranked: '步数少的在前，其次是说得较确定的，再按原文数量排列。',
    keys: (back, on) => ['按 ', back, ' 和 ', on, ' 逐条切换路径。'],
    take: '导出这些路径',
    nothingSaid: (speaker, most) => `${SPEAKERS[speaker]}中没有 ${steps(most)}以内的这类说法。`,
    nothingFound: '在已查找的范围内没有找到路径。',
    youCould: (ways) => `可以尝试：${ways.join('、')}。`,
    ways: {
      moreHops: '允许更多步数',
      avoidFewer: '少排除几个实体',
      moreVoices: '允许多位发言者',
      turn: '颠倒问题方向',
      pauseFilters: '暂停其他筛选',
    },
  },
  around: {
    heading: '沿着影响关系，周围有什么？',
    label: '围绕',
    everything: '重新显示全部',
    away: (count) => (count === 0 ? '中心' : `相距 ${steps(count)}`),
    nobody: (speaker) => `就${SPEAKERS[speaker]}所述，没有。`,
    by: (relations) => `经由 ${figure(relations)} 条关系`,
    take: '导出',
  },
  set: {
    alike: (name, kind, id) => `${name}（${kind}，${id}）`,
    takeOut: (field, name) => `${field}：移除 ${name}`,
    addTo: (field) => `${field}：添加实体`,
    add: '添加…',
  },
  list: {
    label: '路径',
    total: ({ total, isExact, kept }) =>
      `${isExact ? '' : '至少 '}${figure(total)} 条路径${kept === total ? '' : `，保留最佳的 ${figure(kept)} 条`}`,
    joined: (joints) => `${figure(joints)} 处为我们所连`,
    more: (shown, all) => `共 ${figure(all)} 条，已列出 ${figure(shown)} 条：显示更多`,
  },
  signs: {
    raises: '总的来说，前者越多，最终者也越多。',
    lowers: '总的来说，前者越多，最终者越少。',
    unsigned: '无正负：并非每一步都说明了增强或减弱。',
  },
  joints: {
    'same-sentence': '见于同一句',
    'same-paragraph': '见于同一段',
    'same-voice': '同一位发言者在别处所说',
    ours: '仅由我们连接',
  },
  sign: { raises: '增强', lowers: '减弱' },
  noSign: {
    'no-effect': (hop) => `无（第 ${figure(hop)} 步未说明增强或减弱）`,
    'against-grammar': (hop) => `无（第 ${figure(hop)} 步只说明了另一端的增强或减弱）`,
    disagree: (hop) => `无（第 ${figure(hop)} 步的说法互相矛盾）`,
    denied: (hop) => `无（第 ${figure(hop)} 步被否定）`,
  },
  whole: {
    by: (voice) => `出自：${voice}`,
    byNobody: '没有具名的发言者',
    one: { sentence: '有一句话说全', passage: '有一处原文说全' },
    voice: (voice) => `说全者：${voice}（但不在同一句中）`,
    noVoice: '没有哪一位发言者说全',
  },
  noPassages: '无原文',
  others: (relations) => `另有 ${figure(relations)} 条关系构成这一步`,
  sum: (sign, whole) => `正负：${sign}。${whole}。`,
  hop: (claim, quote, joint) =>
    `${joint === null ? '' : `［${joint}］`}${claim}${quote === null ? '。' : `：“${quote}”`}`,
  refused: {
    bothOpen: '请选择路径的起点或终点：两者只能有一个留空。',
    hops: (most) => `路径的步数为 1 至 ${figure(most)}。`,
    stranger: (id) => `文本中没有实体“${id}”。`,
    failed: '路径查找无法继续；请重试，或减少步数。',
  },
};
