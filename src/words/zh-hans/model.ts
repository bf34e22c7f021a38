/**
 * What does each value of the model say in simplified Chinese?
 *
 * Entry by entry as in src/words/model.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { EdtfDate, EdtfEnd } from '../../model/edtf.ts';
import type { modelEn } from '../model.ts';

const SEASONS: ReadonlyMap<number, string> = new Map([
  [21, '春季'],
  [22, '夏季'],
  [23, '秋季'],
  [24, '冬季'],
]);

/** `~`, `?` and `%` of a written date. */
const QUALIFIED: ReadonlyMap<string, (date: string) => string> = new Map([
  ['~', (date) => `约 ${date}`],
  ['?', (date) => `可能为 ${date}`],
  ['%', (date) => `可能约为 ${date}`],
]);

function sayDate({ year, month, day, season, clock, qualifier }: EdtfDate): string {
  const parts = [
    `${year}年`,
    season === null ? '' : (SEASONS.get(season) ?? ''),
    month === null ? '' : `${month}月`,
    day === null ? '' : `${day}日`,
    clock === '' ? '' : ` ${clock.slice(0, 5)}`,
  ];
  const date = parts.join('');
  return QUALIFIED.get(qualifier)?.(date) ?? date;
}

function sayInterval(from: EdtfEnd, to: EdtfEnd): string {
  if (typeof from === 'object')
    return typeof to === 'object'
      ? `${sayDate(from)}至${sayDate(to)}`
      : `自${sayDate(from)}起${to === 'open' ? '' : '，结束时间不详'}`;
  if (typeof to === 'object') return `至${sayDate(to)}${from === 'open' ? '' : '，开始时间不详'}`;
  return '';
}

export const model: typeof modelEn = {
  valences: {
    '-1': { word: '敌对', meaning: '主体的行为或情感不利于对象。' },
    '0': { word: '中立', meaning: '措辞在主体与对象之间不偏向任何一方。' },
    '1': { word: '友好', meaning: '主体的行为或情感有利于对象。' },
  },
  certainties: {
    asserted: { word: '断言', meaning: '持此看法者直接说出。' },
    reported: { word: '转述', meaning: '作为他人的看法或说法转述。' },
    hedged: { word: '有保留', meaning: '说得有保留，如“似乎”“据说”“可能”。' },
    hypothetical: { word: '假设', meaning: '以另一件事发生为前提才成立。' },
    prospective: { word: '前瞻', meaning: '属于将来：期望、担忧或预见之事。' },
  },
  effects: {
    raises: { word: '增强', meaning: '主体使对象增多或增强。' },
    lowers: { word: '减弱', meaning: '主体使对象减少或减弱。' },
    unsigned: { word: '改变', meaning: '主体影响对象，但未说明是增强还是减弱。' },
  },
  noEffect: '无作用',
  negations: {
    negated: { word: '被否定', meaning: '原文否认这一关系成立。' },
    affirmed: { word: '被肯定', meaning: '原文肯定这一关系成立。' },
  },
  influences: {
    forward: { word: '主体影响对象', meaning: '影响的方向与语法方向一致。' },
    backward: { word: '对象影响主体', meaning: '影响的方向与语法方向相反。' },
    both: { word: '相互影响', meaning: '影响是双向的。' },
    none: { word: '未提及影响', meaning: '没有说谁影响了谁。' },
  },
  presupposed: {
    word: '预设',
    meaning: '原文视为当然而从未明说，是最确定的论断。',
  },
  kinds: {
    state: '国家',
    person: '人物',
    organisation: '组织',
    group: '群体或发言者',
    agreement: '协议',
    'weapon-system': '武器',
    'military-activity': '军事活动',
    relationship: '相互关系',
    event: '事件',
    policy: '政策',
    issue: '议题',
    sentiment: '情绪',
    place: '地点',
    publication: '出版物',
    unspecified: '未注明种类',
  },
  roles: {
    states: { word: '提出论断', meaning: '这段文字提出该论断。' },
    repeats: { word: '重申论断', meaning: '这段文字再次提出该论断。' },
    resolves: { word: '仅指明一方', meaning: '这段文字不作论断，只说明所指的是谁。' },
  },
  checks: {
    exact: { word: '完全一致', meaning: '已与原文逐字核对：文字正在此处，一字不差。' },
    moved: {
      word: '位置不符',
      meaning: '不在当初读到的位置，但在原文别处找到一次；未经同意不作改动。',
    },
    ambiguous: { word: '多处出现', meaning: '这段文字在原文中不止一次出现。' },
    missing: { word: '未找到', meaning: '原文中没有这段文字。' },
    unchecked: { word: '未核对', meaning: '此文件未附原文，因此无法核对。' },
  },
  facets: {
    family: '类别',
    type: '关系',
    valence: '态度',
    effect: '作用',
    certainty: '确定性',
    negation: '否定与否',
    voice: '发言者',
    theme: '主题',
    kind: '种类',
  },
  directions: {
    out: { word: '向外', filter: (names) => `受 ${names} 影响` },
    in: { word: '向内', filter: (names) => `影响 ${names}` },
    both: { word: '双向', filter: (names) => `${names} 周围` },
  },
  voices: {
    author: '作者',
    unknown: '未具名者',
  },
  told: (voice, tellers) =>
    tellers.length === 0 ? voice : `${voice}（转述：${tellers.join('、')}）`,
  reserve: (words) => words.join('、'),
  lead: (reserve) => `${reserve}：`,
  places: {
    text: '正文',
    title: '标题',
    parts: {
      opening: '开头部分',
      closing: '文末说明',
      section: (number) => `第 ${number} 节`,
      after: (number) => `第 ${number} 节之后`,
    },
    heading: (part) => `${part}标题`,
    sentences: (part, paragraph, first, last) => {
      const range = first === last ? `${first}` : `${first}–${last}`;
      return `${part}第 ${paragraph} 段第 ${range} 句`;
    },
    inText: (title, place) => `《${title}》，${place}`,
  },
  time: ({ from, to }) => {
    if (to !== null) return sayInterval(from, to);
    return typeof from === 'object' ? sayDate(from) : '';
  },
};
