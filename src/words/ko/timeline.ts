/**
 * What does the timeline say in Korean?
 *
 * Entry by entry as in src/words/timeline.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { KO_FIGURES } from '../figures.ts';
import type { Speaker } from '../paths.ts';
import type { timelineEn } from '../timeline.ts';

const { figure } = KO_FIGURES;

const SPEAKERS: Readonly<Record<Speaker, string>> = { text: '글', file: '파일' };

const withoutTime = (relations: number, speaker: Speaker): string =>
  `${SPEAKERS[speaker]}에 시점이 없는 관계 ${figure(relations)}개`;

export const timeline: typeof timelineEn = {
  window: '기간',
  modes: { all: '전체 기간', span: '구간', month: '한 달', day: '하루' },
  from: '시작',
  to: '끝',
  earlier: '이전',
  earlierStep: '기간을 한 칸 앞으로',
  later: '다음',
  laterStep: '기간을 한 칸 뒤로',
  axis: {
    label: '시간 축',
    hint: '끌어서 기간 지정',
    grips: { whole: '기간', start: '기간의 시작', end: '기간의 끝' },
  },
  ticks: { year: (year) => `${year}년`, month: (month) => `${month}월` },
  tooMany: (drawn, all) =>
    `막대 ${KO_FIGURES.figure(all)}개 중 처음 ${KO_FIGURES.figure(drawn)}개만 그립니다. 기간이나 필터를 정하면 나머지가 보입니다.`,
  bars: '시간순 관계',
  hint: '날짜 위를 끌면 기간이 지정되고, 막대를 누르면 구절을 읽을 수 있습니다.',
  key: { told: '전언, 유보', about: '대략', openEnd: '끝이 열림' },
  counts: {
    shown: (shown, all) => `시점이 있는 관계 ${figure(all)}개 중 ${figure(shown)}개`,
    window: (dates) => `기간: ${dates}`,
    outside: (count) => `기간 밖 ${figure(count)}개는 흐리게 표시`,
    hidden: (count) => `깊이 설정으로 접히거나 다른 필터로 숨은 관계 ${figure(count)}개`,
  },
  undated: {
    list: '시점이 없는 관계',
    title: withoutTime,
    titleInWindow: (relations, speaker) =>
      `${withoutTime(relations, speaker)}. 기간이 지정된 동안 다른 보기에는 나오지 않음`,
  },
  empty: {
    filters: '필터와 깊이 설정을 적용하면 시점이 있는 관계가 남지 않습니다.',
    clearFilters: '필터 모두 지우기',
    kinds: (speaker) => `이 종류의 관계 중 ${SPEAKERS[speaker]}에 시점이 있는 것이 없습니다.`,
    showKinds: '모든 종류 표시',
    never: (speaker) => `${SPEAKERS[speaker]}에 시점이 있는 관계가 하나도 없습니다.`,
  },
  timed: (claim, when) => `${claim}, ${when}`,
  readFrom: (date, words) => `${date}, 근거: “${words}”`,
};
