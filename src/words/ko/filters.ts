/**
 * What do the filters say in Korean, their menu, their editors and their chips?
 *
 * Entry by entry as in src/words/filters.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language; no particle follows them that would have to fit their last sound.
 */
import type { EdtfFault } from '../../model/edtf.ts';
import { KO_FIGURES } from '../figures.ts';
import type { filtersEn } from '../filters.ts';

const { figure } = KO_FIGURES;

const names = (all: readonly string[]): string => all.join(', ');
const anyOf = (all: readonly string[]): string => (all.length === 0 ? '누구든' : names(all));
const steps = (count: number): string => `${figure(count)}단계`;

function sayFault(fault: EdtfFault): string {
  switch (fault.kind) {
    case 'form':
      return `EDTF 날짜가 아닙니다: “${fault.written}”`;
    case 'clock':
      return `시각이 아닙니다: “${fault.written}”`;
    case 'season-with-day':
      return `계절에는 날을 붙일 수 없습니다: “${fault.written}”`;
    case 'month':
      return `${fault.written}월은 없습니다`;
    case 'day':
      return `${fault.year}년 ${fault.month}월에는 ${fault.written}일이 없습니다`;
    case 'no-ends':
      return '구간에는 날짜가 하나 이상 있어야 합니다';
    case 'too-many-ends':
      return '구간의 끝은 둘뿐입니다';
    case 'turned-round':
      return '구간의 끝이 시작보다 앞섭니다';
  }
}

export const filters: typeof filtersEn = {
  bar: { label: '필터', clear: '모두 지우기', nothingLeft: '표시할 것이 남지 않았습니다.' },
  chip: {
    pause: '일시 중지',
    pauseThis: (filter) => `일시 중지: ${filter}`,
    resume: '다시 적용',
    remove: '지우기',
    removeThis: (filter) => `지우기: ${filter}`,
  },
  menu: {
    label: '필터 추가',
    byVoice: '화자별',
    byMatter: '내용별',
    byMeasure: '단어, 시점, 개수별',
    authorAsserts: '저자가 단언하는 것만',
    authorAssertsNote: (relations) => `화자는 저자만, 확실성은 단언만: 관계 ${figure(relations)}개`,
    asSeenBy: '다른 화자의 시각…',
    otherVoices: (count) => `다른 화자 ${figure(count)}명`,
    noOtherVoice: '다른 화자가 없습니다',
    nothingDated: '시점이 있는 것이 없습니다',
  },
  voices: {
    label: '누구의 시각으로 볼지',
    find: (count) => `화자 ${figure(count)}명 중에서 찾기`,
    none: '그런 이름의 화자가 없습니다.',
  },
  checks: {
    find: (count) => `${figure(count)}개 중에서 찾기`,
    findOf: (count, label) => `${figure(count)}개 중에서 찾기: ${label}`,
    none: '그런 이름이 없습니다.',
  },
  counted: (name, relations) => `${name}, 관계 ${figure(relations)}개`,
  names,
  editor: {
    label: (name) => `필터: ${name}`,
    mode: '포함 또는 제외',
    modes: { only: '이것만', without: '이것 제외' },
    words: '포함할 단어',
    from: '시작',
    to: '끝',
    years: '이 글에 나오는 연도',
    least: '최소',
    noWholeNumber: '정수가 아닙니다. 3처럼 쓰십시오.',
    hops: '최대 단계 수',
  },
  facets: {
    family: { name: '계열', note: '한 부류의 일에 관한 관계입니다.' },
    type: { name: '관계', note: '주체가 대상에게 무엇을 하는지입니다.' },
    valence: { name: '태도', note: '적대, 중립, 우호 가운데 무엇인지입니다.' },
    effect: { name: '효과', note: '주체가 대상을 늘리는지 줄이는지입니다.' },
    certainty: { name: '확실성', note: '얼마나 확실하게 말하는지입니다.' },
    negation: { name: '부정 여부', note: '글이 그렇다고 하는지 아니라고 하는지입니다.' },
    voice: { name: '화자', note: '누구의 주장인지입니다.' },
    theme: { name: '주제', note: '무엇에 관한 것인지입니다.' },
    kind: { name: '종류', note: '국가, 인물, 사건 등입니다. ‘이것만’은 양쪽 모두에 적용됩니다.' },
  },
  sorts: {
    words: {
      name: '단어',
      note: '모든 단어가 이름, 주장, 근거 구절, 메모 속 어느 낱말의 첫머리와 맞아야 합니다.',
    },
    time: {
      name: '시점',
      note: '시점이 없는 것은 통과하지 못합니다. 비워 둔 쪽은 제한하지 않습니다.',
    },
    degree: { name: '관계 수', note: '양쪽 모두 관계가 이 수 이상입니다.' },
    ego: { name: '주변', note: '누가 누구에게 영향을 주는지 한 단계씩 따라갑니다.' },
    trace: { name: '경로', note: '누가 누구에게 영향을 주는지 한 단계씩 따라갑니다.' },
  },
  noDate: (fault) =>
    `${sayFault(fault)}. 2015, 2015-04, 2015-04-11처럼 쓰고, 봄은 2015-21처럼 쓰십시오.`,
  endsBeforeBegin: (from, to) =>
    `끝이 시작보다 앞섭니다(${from} → ${to}). 여기에 더 늦은 날짜를 쓰거나 ‘시작’에 더 이른 날짜를 쓰십시오.`,
  said: {
    only: (facet, values) => `${facet}: ${names(values)}만`,
    without: (facet, values) => `${facet}: ${names(values)} 제외`,
    words: (words) => `단어 포함: “${words}”`,
    degree: (least) => `관계가 ${figure(least)}개 이상인 개체 사이`,
    around: (where, count) => `${where}, ${steps(count)}`,
    trace: ({ from, to, hops, avoid, oneVoice }) =>
      [
        `${anyOf(from)} → ${anyOf(to)}`,
        `최대 ${steps(hops)}`,
        ...(avoid.length === 0 ? [] : [`거치지 않음: ${names(avoid)}`]),
        ...(oneVoice ? ['한 화자가 전체를 말함'] : []),
      ].join(', '),
    dated: '시점 있음',
    onDay: (date) => date,
    inTime: (date) => date,
    fromDate: (date) => `${date}부터`,
    untilDate: (date) => `${date}까지`,
    between: (from, to) => `${from} ~ ${to}`,
  },
  order: {
    condition: '관계마다 따로 적용됩니다. 필터의 순서는 결과에 영향을 주지 않습니다.',
    reach: '다른 조건이 남긴 관계만 살펴봅니다. 필터의 순서는 결과에 영향을 주지 않습니다.',
  },
};
