/**
 * What does the page on the method say in Korean?
 *
 * Entry by entry as in src/words/method.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { Verdict } from '../../model/decision.ts';
import { KO_FIGURES } from '../figures.ts';
import type { methodEn } from '../method.ts';

const { figure, list } = KO_FIGURES;

/** Before a noun that is counted: "세 판독". */
const inWords = (count: number): string =>
  ['영', '한', '두', '세', '네', '다섯', '여섯'][count] ?? figure(count);

const verdicts: Readonly<Record<Verdict, string>> = {
  kept: '채택',
  'left-out': '제외',
  added: '추가',
};

export const method: typeof methodEn = {
  page: {
    label: '방법',
    title: '이 글을 읽은 방법',
    lead: '그래프의 선 하나하나는 누군가 이 글에서 찾아낸 주장입니다. 그것을 어떻게 찾았는지, 판독자들이 얼마나 일치했는지, 그리고 이 그래프가 무엇을 뜻하지 않는지를 여기에서 설명합니다.',
    failed: '이 글을 읽은 기록을 가져오지 못했습니다. 이 페이지를 다음에 열 때 다시 가져옵니다.',
    toGraph: '그래프로 가기',
  },

  figures: {
    label: '수치',
    title: '여기에 담긴 것',
    records: '기록',
    bySentence: '문장별',
    shares: '전체 관계 중',
    margin:
      '어느 관계의 근거도 되지 않는 문장은 본문 여백에 표시되며, 이유가 있으면 함께 보입니다.',
  },
  counted: {
    relations: { name: '관계', meaning: '글의 주장. 하나가 선 하나로 그려집니다' },
    entities: { name: '개체', meaning: '그 주장에 등장하는 사람이나 사물' },
    passages: { name: '구절', meaning: '주장의 근거가 되는 본문의 부분' },
    mentions: { name: '언급', meaning: '글이 개체를 가리키는 자리' },
    voices: { name: '화자', meaning: '그 주장을 하는 이' },
    sentences: { name: '문장', meaning: '제목과 소제목 제외' },
    covered: { name: '근거가 되는 문장', meaning: '하나 이상의 관계를 뒷받침' },
    explained: { name: '설명된 문장', meaning: '뒷받침하는 관계는 없지만 그 이유가 적혀 있음' },
    unexplained: { name: '설명 없는 문장', meaning: '아무 언급 없이 지나친 문장' },
    median: { name: '중앙값', meaning: '문장당 관계 수. 절반은 이보다 많고 절반은 적습니다' },
    most: { name: '최댓값', meaning: '한 문장에 걸린 가장 많은 관계 수' },
  },
  shares: {
    notByAuthor: {
      name: '저자의 주장이 아님',
      meaning: (count) => `${figure(count)}개는 저자가 전하는 다른 이의 주장`,
    },
    presupposed: {
      name: '전제됨',
      meaning: (count) => `${figure(count)}개는 글이 전제할 뿐 직접 말하지 않음`,
    },
    unrealised: {
      name: '실현되지 않음',
      meaning: (count) => `${figure(count)}개는 가정이거나 바람, 우려, 전망`,
    },
    negated: {
      name: '부정됨',
      meaning: (count) => `${figure(count)}개는 글이 성립하지 않는다고 말함`,
    },
    withTime: {
      name: '시기 있음',
      meaning: (count) => `${figure(count)}개는 글에 시기가 나와 있음`,
    },
    borrowed: {
      name: '다른 곳에서 가져옴',
      meaning: (count) => `${figure(count)}개는 한쪽 끝이 자기 구절에 나오지 않음`,
    },
  },
  figure,
  percent: (percent) => `${percent}%`,
  nearlyAll: '> 99%',
  nearlyNone: '< 1%',

  making: {
    label: '판독 과정',
    title: '판독이 이루어진 과정',
    steps:
      '판독자는 글을 한 문장씩 읽으며 두 당사자에 관한 모든 주장을 기록합니다. 누가, 누구에게, 무엇을, 누구의 말로, 얼마나 확실하게, 부정되는지 아닌지까지 적습니다. 글이 말하지 않는 것은 기록하지 않으며, 모든 주장은 본문에서 그대로 잘라 내어 한 글자씩 대조한 표현에 묶여 있습니다.',
    once: '이 글에는 독립적인 판독 기록이 딸려 있지 않습니다. 여기에 있는 것은 한 번의 판독이며, 다른 판독자가 얼마나 동의할지는 알 수 없습니다.',
    apart: (readings, decisions) =>
      `이 작업을 따로 ${inWords(readings)} 번 했습니다. 어느 판독자도 다른 판독자의 결과를 보지 않았습니다. 그런 다음 판독들을 나란히 놓고 비교했습니다. 모두에 있고 똑같이 읽은 것은 그대로 받아들였고, 다른 점은 모두 본문의 표현으로 돌아가 결정했습니다. 결정은 모두 ${figure(decisions)}건입니다. 아무도 보지 못했지만 글에 있는 것은 추가했습니다.`,
  },

  agreement: {
    label: '일치도',
    title: '판독자들이 얼마나 일치했는가',
    spread: (total, spread, readings) => {
      const said = spread.map(({ readings: many, count }) =>
        many === readings && many > 2
          ? `${inWords(many)} 판독 모두에 ${figure(count)}개`
          : `${inWords(many)} 판독에 ${figure(count)}개`,
      );
      return `판독들에 있는 서로 다른 주장은 모두 ${figure(total)}개입니다: ${said.join(', ')}.`;
    },
    inSoMany: (readings) => `${inWords(readings)} 판독에 있음`,
    names: (letters, relations, here) =>
      `판독은 ${letters.join(', ')}라고 부르며, 관계는 각각 ${relations.map((count) => `${figure(count)}개`).join(', ')}입니다. R은 이들을 바탕으로 만든, 이 페이지의 판독으로 관계는 ${figure(here)}개입니다.`,
    before: '조정 전: 판독끼리 비교',
    after: '조정 후: 이 페이지의 판독 R과 각 판독 비교',
    facetsBefore: '양쪽에 다 있는 것을 얼마나 똑같이 읽었는가: 조정 전',
    facetsAfter: '양쪽에 다 있는 것을 얼마나 똑같이 읽었는가: 조정 후',
    more: 'R과 각 판독의 같은 비교 보기',
    counted: '세는 항목',
    both: '양쪽에 다 있는 관계',
    otherType: '양 끝은 같고 유형이 다름',
    onlyFirst: '앞쪽에만 있음',
    onlySecond: '뒤쪽에만 있음',
    onlyR: 'R에만 있음',
    onlyOther: '상대 판독에만 있음',
    share: '공통 비율',
    shareOfAnyType: '공통 비율(유형 무관)',
    aboutShare:
      '두 관계는 양 끝이 같고 근거 표현이 겹치며 유형이 같은 계열일 때 같은 것으로 셉니다. *비율*은 양쪽에 다 있는 수의 두 배를 두 판독의 전체 관계 수로 나눈 값으로, 서로 상대의 것을 모두 가지고 있으면 100%입니다. R은 판독이 끝난 뒤 고친 어휘로 만들어졌습니다. 그래서 R에서 다른 계열의 유형으로 올라 있는 관계는 따로 세고, 마지막 줄에서는 찾은 것으로 칩니다.',
    aboutKappa:
      '거의 모든 주장이 긍정문이라면 두 판독자는 어림짐작만 해도 자주 일치합니다. *카파*(κ)는 우연만으로 생기는 일치를 뺀 값입니다. 1은 완전한 일치, 0은 우연과 다름없음을 뜻합니다.',
  },
  facetQuestions: {
    type: '어떤 종류의 관계인가',
    direction: '한 방향인가 상호적인가',
    influence: '누가 누구에게 영향을 주는가',
    valence: '어떤 태도인가',
    effect: '늘리는가 줄이는가',
    holder: '누가 말하는가',
    certainty: '얼마나 확실한가',
    negation: '부정되는가',
    presupposed: '직접 말하는가 전제하는가',
    within: '독립된 주장인가 말의 내용인가',
    time: '언제인가',
  },
  list,

  decisions: {
    label: '결정',
    title: '무엇을 왜 결정했는가',
    intro: (total, decided) =>
      `결정 ${figure(total)}건: ${decided.map(({ verdict, count }) => `${verdicts[verdict]} ${figure(count)}건`).join(', ')}. 모두 글의 표현을 근거로 내렸습니다. 다른 판독도 옹호할 만한 경우에는 관계의 메모에 적혀 있습니다.`,
    titles: '제목',
    sentence: (number) => `문장 ${number}`,
    count: (count) => `결정 ${figure(count)}건`,
    differing: (where, questions) => `${where} · 판독이 갈린 점: ${questions.join(', ')}`,
    instead: '대신 있는 관계',
  },
  verdicts,
  inReadings: (letters, readings) => {
    if (letters.length === 0) return '어느 판독에도 없음';
    if (letters.length === 1) return `판독 ${letters.join('')}에만 있음`;
    if (letters.length < readings) return `판독 ${letters.join(', ')}에 있음`;
    return `${inWords(readings)} 판독 모두에 있음`;
  },

  marks: {
    label: '표시',
    title: '표시가 뜻하는 것',
    shapes: '화살표, 굵기, 크기',
    arrow: { word: '화살표', meaning: '행동하거나 느끼는 쪽에서 그 대상 쪽을 가리킵니다.' },
    noArrow: { word: '화살표 없음', meaning: '상호적입니다. 양쪽에 똑같이 성립합니다.' },
    width: { word: '굵기', meaning: '말하는 구절이 많을수록 선이 굵습니다.' },
    size: { word: '크기', meaning: '관계가 많은 개체일수록 크게 그려집니다.' },
    roles: '구절의 역할',
    checks: '구절의 대조 결과',
  },

  limits: {
    label: '한계',
    title: '이 그래프가 뜻하지 않는 것',
    school:
      '*판독자들은 같은 방식을 배웠습니다.* 같은 규칙과 같은 어휘로 읽었습니다. 서로 모르는 세 사람이라면 덜 일치할 것이므로, 이 수치는 상한입니다.',
    flattered:
      '*유형의 일치도는 실제보다 높게 나옵니다.* 어휘가 바로 이 글의 예로 유형을 설명하고, 같은 유형끼리 먼저 짝짓기 때문입니다. 그래서 유형의 수치는 제시하지 않습니다.',
    kappa:
      '*카파는 양쪽에 다 있는 것만 압니다.* 어느 판독자도 보지 못한 주장은 셀 수 없으므로, 관계 자체에는 비율만 있고 카파는 없습니다.',
    voices:
      '*이름 없는 화자는 이름 없이 둡니다.* “일부”, “전문가들”, “다른 이들”은 글에 있는 그대로 둡니다. 그중 둘이 같은 사람들이라고 주장하지 않습니다.',
    picture:
      '*세상이 아니라 글을 그린 것입니다.* 선은 글의 표현이 그런 주장을 한다는 뜻이지 그것이 사실이라는 뜻이 아닙니다. 선이 없는 곳은 글이 말하지 않은 것일 뿐, 그 이상의 뜻은 없습니다.',
    size: '*크기는 힘이 아니라 말의 양입니다.* 글이 자주 말하는 것이 크게 그려집니다. 둘 사이의 거리는 보기 좋게 놓은 것으로, 아무것도 재지 않습니다.',
  },

  withoutText: {
    lead: '이 그래프는 글 없이 왔습니다. 선은 파일에 있는 그대로이며, 그 뒤에 어떤 표현이 있는지, 누가 얼마나 확실하게 말하는지는 파일에 나와 있지 않습니다.',
    title: '알 수 없는 것',
    silent:
      '파일이 말하지 않는 자리에는 가장 평범한 값이 놓입니다. 중립적인 태도, 잘라 말한 주장, 이름이 밝혀지지 않은 화자, 주체에서 대상으로 가는 방향입니다. 이는 판독의 결과가 아닙니다. 이 페이지의 표시에 없는 파일의 내용은 각 선과 개체에 “다른 열”로 나열됩니다.',
    limits:
      '세상이 아니라 파일을 그린 것입니다. 선은 파일에 그것이 있다는 뜻이지 사실이라는 뜻이 아닙니다. 선이 많은 것이 크게 그려지며, 둘 사이의 거리는 보기 좋게 놓은 것으로 아무것도 재지 않습니다.',
  },
  methodMissing: (status) => `방법 기록을 찾지 못했습니다(${status}).`,
};
