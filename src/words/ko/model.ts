/**
 * What does each value of the model say in Korean?
 *
 * Entry by entry as in src/words/model.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { EdtfDate, EdtfEnd } from '../../model/edtf.ts';
import type { modelEn } from '../model.ts';

const SEASONS: ReadonlyMap<number, string> = new Map([
  [21, '봄'],
  [22, '여름'],
  [23, '가을'],
  [24, '겨울'],
]);

/** `~`, `?` and `%` of a written date. */
const QUALIFIED: ReadonlyMap<string, (date: string) => string> = new Map([
  ['~', (date) => `${date}경`],
  ['?', (date) => `${date}(추정)`],
  ['%', (date) => `${date}경(추정)`],
]);

function sayDate({ year, month, day, season, clock, qualifier }: EdtfDate): string {
  const parts = [
    `${year}년`,
    season === null ? '' : (SEASONS.get(season) ?? ''),
    month === null ? '' : `${month}월`,
    day === null ? '' : `${day}일`,
    clock.slice(0, 5),
  ];
  const date = parts.filter((part) => part !== '').join(' ');
  return QUALIFIED.get(qualifier)?.(date) ?? date;
}

function sayInterval(from: EdtfEnd, to: EdtfEnd): string {
  if (typeof from === 'object')
    return typeof to === 'object'
      ? `${sayDate(from)} – ${sayDate(to)}`
      : `${sayDate(from)}부터${to === 'open' ? '' : '(끝 미상)'}`;
  if (typeof to === 'object') return `${sayDate(to)}까지${from === 'open' ? '' : '(시작 미상)'}`;
  return '';
}

export const model: typeof modelEn = {
  valences: {
    '-1': { word: '적대', meaning: '주체가 대상에 맞서 행동하거나 반감을 품습니다.' },
    '0': { word: '중립', meaning: '주체와 대상 사이에서 어느 쪽으로도 기울지 않은 표현입니다.' },
    '1': { word: '우호', meaning: '주체가 대상을 위해 행동하거나 호감을 품습니다.' },
  },
  certainties: {
    asserted: { word: '단언', meaning: '그렇게 보는 이가 직접 잘라 말합니다.' },
    reported: { word: '전언', meaning: '다른 누군가의 견해나 말로 전합니다.' },
    hedged: {
      word: '유보',
      meaning: '“~인 듯하다”, “~라고 한다”, “~일 수 있다”처럼 여지를 둡니다.',
    },
    hypothetical: { word: '가정', meaning: '다른 일이 일어날 경우에만 성립합니다.' },
    prospective: { word: '전망', meaning: '앞으로의 일로, 바라거나 우려하거나 내다봅니다.' },
  },
  effects: {
    raises: { word: '증대', meaning: '주체가 대상을 늘리거나 강화합니다.' },
    lowers: { word: '감소', meaning: '주체가 대상을 줄이거나 약화합니다.' },
    unsigned: {
      word: '변화',
      meaning: '주체가 대상에 영향을 주지만, 늘리는지 줄이는지는 나오지 않습니다.',
    },
  },
  noEffect: '효과 없음',
  negations: {
    negated: { word: '부정됨', meaning: '글이 이 관계를 부정합니다.' },
    affirmed: { word: '긍정됨', meaning: '글이 이 관계를 긍정합니다.' },
  },
  influences: {
    forward: { word: '주체가 대상에 영향', meaning: '영향이 문법상의 방향대로 흐릅니다.' },
    backward: { word: '대상이 주체에 영향', meaning: '영향이 문법상의 방향과 반대로 흐릅니다.' },
    both: { word: '서로 영향', meaning: '영향이 양쪽으로 흐릅니다.' },
    none: { word: '영향 언급 없음', meaning: '누가 누구에게 영향을 준다는 말이 없습니다.' },
  },
  presupposed: {
    word: '전제됨',
    meaning: '글이 따로 말하지 않고 당연한 것으로 여깁니다. 가장 확실한 주장입니다.',
  },
  kinds: {
    state: '국가',
    person: '인물',
    organisation: '조직',
    group: '집단·화자',
    agreement: '협정',
    'weapon-system': '무기',
    'military-activity': '군사 활동',
    relationship: '상호 관계',
    event: '사건',
    policy: '정책',
    issue: '쟁점',
    sentiment: '정서',
    place: '장소',
    publication: '간행물',
    unspecified: '종류 미상',
  },
  roles: {
    states: { word: '직접 주장', meaning: '이 구절이 주장을 합니다.' },
    repeats: { word: '거듭 주장', meaning: '이 구절이 같은 주장을 되풀이합니다.' },
    resolves: {
      word: '지칭만 함',
      meaning: '이 구절은 주장을 하지 않고 누구를 가리키는지만 밝힙니다.',
    },
  },
  checks: {
    exact: {
      word: '일치',
      meaning: '본문과 한 글자씩 대조한 결과, 정확히 이 자리에 있습니다.',
    },
    moved: {
      word: '위치 다름',
      meaning: '읽은 자리에는 없고 본문의 다른 한 곳에서 찾았습니다. 임의로 고쳐 넣지 않았습니다.',
    },
    ambiguous: { word: '여러 곳', meaning: '이 표현이 본문에 두 번 이상 나옵니다.' },
    missing: { word: '없음', meaning: '이 표현이 본문에 없습니다.' },
    unchecked: {
      word: '대조 안 됨',
      meaning: '이 파일에 본문이 들어 있지 않아 대조할 수 없었습니다.',
    },
  },
  facets: {
    family: '계열',
    type: '관계',
    valence: '태도',
    effect: '효과',
    certainty: '확실성',
    negation: '부정 여부',
    voice: '화자',
    theme: '주제',
    kind: '종류',
  },
  directions: {
    out: { word: '주는 영향', filter: (names) => `영향을 받는 쪽: ${names} 기준` },
    in: { word: '받는 영향', filter: (names) => `영향을 주는 쪽: ${names} 기준` },
    both: { word: '양방향', filter: (names) => `주변: ${names} 기준` },
  },
  voices: {
    author: '저자',
    unknown: '이름이 밝혀지지 않은 화자',
  },
  told: (voice, tellers) =>
    tellers.length === 0 ? voice : `${voice}(전언: ${tellers.join(', ')})`,
  reserve: (words) => words.join(', '),
  lead: (reserve) => `${reserve}: `,
  places: {
    text: '본문',
    title: '제목',
    parts: {
      opening: '도입부',
      closing: '맺음말',
      section: (number) => `${number}절`,
      after: (number) => `${number}절 뒤`,
    },
    heading: (part) => `${part} 소제목`,
    sentences: (part, paragraph, first, last) => {
      const range = first === last ? `${first}번째` : `${first}–${last}번째`;
      return `${part === '' ? '' : `${part} `}${paragraph}번째 문단 ${range} 문장`;
    },
    inText: (title, place) => `${title}, ${place}`,
  },
  time: ({ from, to }) => {
    if (to !== null) return sayInterval(from, to);
    return typeof from === 'object' ? sayDate(from) : '';
  },
};
