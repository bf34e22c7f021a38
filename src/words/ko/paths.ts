/**
 * What do the paths of influence, and the questions that find them, say in Korean?
 *
 * Entry by entry as in src/words/paths.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language; no particle follows them that would have to fit their last sound.
 */
import { KO_FIGURES } from '../figures.ts';
import type { pathsEn, Speaker } from '../paths.ts';

const { figure } = KO_FIGURES;

const SPEAKERS: Readonly<Record<Speaker, string>> = { text: '글', file: '파일' };

const steps = (count: number): string => `${figure(count)}단계`;

export const paths: typeof pathsEn = {
  question: '질문',
  hops: steps,
  steps,
  depth: '범위',
  direction: '방향',
  anyone: '누구든',
  notThrough: '거치지 않음',
  oneVoice: '한 화자가 전체를 말함',
  trace: {
    heading: '누가 누구에게 어떤 경로로 영향을 주는가?',
    from: '출발',
    to: '도착',
    nobodyAvoided: '제외한 개체 없음',
    atMost: '최대',
    turn: '방향 뒤집기',
    end: '경로 추적 끝내기',
    searching: '찾는 중…',
    searchingFound: (count) => `찾는 중… 지금까지 경로 ${figure(count)}개.`,
    stop: '중지',
    stopped: '검색을 중지하여 모든 관계를 표시합니다. 질문을 바꾸면 다시 찾습니다.',
    ranked: '단계가 적은 것부터, 그다음은 더 확실하게 말한 순, 구절 수 순입니다.',
    keys: (back, on) => [back, ', ', on, ' 키로 경로를 하나씩 넘깁니다.'],
    take: '이 경로 내보내기',
    nothingSaid: (speaker, most) =>
      `${SPEAKERS[speaker]}에는 ${steps(most)} 이내에 그런 내용이 없습니다.`,
    nothingFound: '검색이 진행된 범위에서는 경로를 찾지 못했습니다.',
    youCould: (ways) => `해 볼 수 있는 것: ${ways.join(', ')}.`,
    ways: {
      moreHops: '단계 수 늘리기',
      avoidFewer: '제외한 개체 줄이기',
      moreVoices: '여러 화자 허용하기',
      turn: '질문 방향 뒤집기',
      pauseFilters: '다른 필터 일시 중지하기',
    },
  },
  around: {
    heading: '영향을 따라가면 주변에 무엇이 있는가?',
    label: '중심',
    everything: '전체 다시 표시',
    away: (count) => (count === 0 ? '중심' : `${steps(count)} 거리`),
    nobody: (speaker) => `${SPEAKERS[speaker]}에 나타난 바로는 없습니다.`,
    by: (relations) => `관계 ${figure(relations)}개로 이어짐`,
    take: '내보내기',
  },
  set: {
    alike: (name, kind, id) => `${name} (${kind}, ${id})`,
    takeOut: (field, name) => `${field}: ${name} 빼기`,
    addTo: (field) => `${field}: 개체 추가`,
    add: '추가…',
  },
  list: {
    label: '경로',
    total: ({ total, isExact, kept }) =>
      `경로 ${isExact ? '' : '최소 '}${figure(total)}개${kept === total ? '' : `, 상위 ${figure(kept)}개만 보관`}`,
    joined: (joints) => `우리가 이은 곳 ${figure(joints)}군데`,
    more: (shown, all) => `${figure(all)}개 중 ${figure(shown)}개 표시됨: 더 보기`,
  },
  signs: {
    raises: '종합하면 첫째가 늘수록 마지막도 늘어납니다.',
    lowers: '종합하면 첫째가 늘수록 마지막은 줄어듭니다.',
    unsigned: '부호 없음: 증감을 말하지 않는 단계가 있습니다.',
  },
  joints: {
    'same-sentence': '같은 문장에서 말함',
    'same-paragraph': '같은 문단에서 말함',
    'same-voice': '같은 화자가 다른 곳에서 말함',
    ours: '우리가 이었을 뿐임',
  },
  sign: { raises: '증대', lowers: '감소' },
  noSign: {
    'no-effect': (hop) => `없음(${figure(hop)}번째 단계가 증감을 말하지 않음)`,
    'against-grammar': (hop) => `없음(${figure(hop)}번째 단계가 반대쪽의 증감만 말함)`,
    disagree: (hop) => `없음(${figure(hop)}번째 단계가 양쪽 모두로 작용한다고 함)`,
    denied: (hop) => `없음(${figure(hop)}번째 단계가 부정됨)`,
  },
  whole: {
    by: (voice) => `말한 이: ${voice}`,
    byNobody: '이름이 밝혀진 화자 없음',
    one: { sentence: '한 문장이 전체를 말함', passage: '한 구절이 전체를 말함' },
    voice: (voice) => `전체를 말한 이: ${voice} (한 문장에서는 아님)`,
    noVoice: '전체를 말한 화자 없음',
  },
  noPassages: '구절 없음',
  others: (relations) => `이 단계를 이루는 다른 관계 ${figure(relations)}개`,
  sum: (sign, whole) => `부호: ${sign}. ${whole}.`,
  hop: (claim, quote, joint) =>
    `${joint === null ? '' : `[${joint}] `}${claim}${quote === null ? '.' : `: “${quote}”`}`,
  refused: {
    bothOpen: '경로의 출발이나 도착을 고르십시오. 둘 가운데 하나만 비워 둘 수 있습니다.',
    hops: (most) => `경로는 1~${figure(most)}단계입니다.`,
    stranger: (id) => `이 글에 없는 개체입니다: “${id}”`,
    failed: '경로 검색을 계속할 수 없습니다. 다시 찾거나 단계 수를 줄여 보십시오.',
  },
};
