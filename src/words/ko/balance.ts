/**
 * What does the lens of balance say in Korean?
 *
 * Entry by entry as in src/words/balance.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { balanceEn, Found } from '../balance.ts';
import { KO_FIGURES } from '../figures.ts';

const { figure, list } = KO_FIGURES;

const sayFound = ({ triangles, balanced, unbalanced, undecided, pairs }: Found): string =>
  `부호가 있는 쌍 ${figure(pairs)}개가 이루는 삼각형 ${figure(triangles)}개(균형 ${figure(balanced)}, 불균형 ${figure(unbalanced)}, 미정 ${figure(undecided)})`;

export const balance: typeof balanceEn = {
  heading: '누가 누구와 어울리는가?',
  lead: '세 행위자, 세 태도. 부호의 곱이 +이면 셋은 서로 들어맞습니다. 모두 친구이거나, 둘이 같은 상대를 싫어하는 경우입니다. 곱이 −이면 어딘가에서 어긋납니다. 같은 친구를 둔 둘이 서로 다투거나, 셋이 모두 맞서는 경우입니다.',
  origin: {
    summary: '이론의 출처와 주의할 점',
    works: (heider, cartwrightHarary) => [
      '세 행위자에 대해서는 ',
      heider,
      '; 그래프로의 확장은 ',
      cartwrightHarary,
      '.',
    ],
    limits:
      '부호는 관계를 나타내는 말에 담긴 태도입니다. 부정된 것, 가정된 것, 앞으로 일어날 것은 부호를 주지 않으며, 언급이 없는 것도 마찬가지입니다. 누가 느끼는 태도인지는 구별하지 않으므로, 둘 중 한쪽만 말해도 그 변에 부호가 붙습니다. 균형은 법칙이 아니라 읽는 방법의 하나이며, 균형이 맞지 않는 셋이 있다고 해서 글이 잘못된 것은 아닙니다.',
  },
  mode: '태도로 보는 것',
  modes: {
    direct: {
      word: '직접 말한 것',
      meaning: '한 행위자에게서 다른 행위자에게로 향하는 관계만 셉니다.',
    },
    through: {
      word: '상대에게 속한 것을 통한 것도',
      meaning:
        '상대의 정책, 동맹, 행동 등 상대에게 속한 것에 대해 말한 것도 셉니다. 그런 변은 점선으로 그리고 무엇을 통한 것인지 적습니다.',
    },
  },
  whole: {
    ofAll: (found, relations) =>
      `${sayFound(found)}. 깊이와 관계없이 필터를 통과한 관계 ${figure(relations)}개 전체에서 찾은 것입니다.`,
    ofSome: (found, passing, relations) =>
      `${sayFound(found)}. 깊이와 관계없이 전체 관계 ${figure(relations)}개 중 필터를 통과한 ${figure(passing)}개에서 찾은 것입니다.`,
  },
  noSigns: (passing) =>
    `필터를 통과한 관계 ${figure(passing)}개 가운데 두 행위자 사이의 우호나 적대를 말하는 것이 없어, 따져 볼 균형이 없습니다.`,
  working: '삼각형을 찾고 있습니다…',
  notListed: (listed, all) =>
    `${figure(all)}개 가운데 근거가 많은 순으로 ${figure(listed)}개까지 볼 수 있습니다. 나머지는 필터로 좁혀 볼 수 있습니다.`,
  verdicts: {
    balanced: {
      word: '균형',
      stated: '균형.',
      inside: '균형',
      meaning: '세 부호의 곱이 +입니다.',
    },
    unbalanced: {
      word: '불균형',
      stated: '불균형.',
      inside: '불균형',
      meaning: '세 부호의 곱이 −입니다.',
    },
    undecided: {
      word: '미정',
      stated: '미정.',
      inside: '미정',
      meaning:
        '한 변에 두 부호가 모두 있어, 어느 말을 따르느냐에 따라 판정이 달라집니다. 평균을 내지 않고 둘 다 보여 줍니다.',
    },
  },
  shapes: {
    friends: '세 친구',
    'common-dislike': '같은 상대를 싫어하는 둘',
    'torn-friend': '같은 친구를 두고 서로 다투는 둘',
    opponents: '서로 맞서는 셋',
  },
  names: list,
  shapeWith: (shape, apart) => `${shape}(${apart})`,
  against: (together, apart) => `${together}, 공동의 상대 ${apart}`,
  side: {
    friendly: '우호',
    hostile: '적대',
    both: '우호와 적대 모두',
    direct: (pair, word) => `${pair}: ${word}`,
    onlyByWayOf: (pair, word, things) => `${pair}: ${word}(${things}에 대한 말로만)`,
    all: (sides) => `${sides.join('; ')}.`,
  },
  contrary: {
    sign: (sign, pair) => `${pair} 사이 ${sign}`,
    all: (signs) => `글의 다른 곳에는 반대되는 말도 있습니다: ${signs.join('; ')}.`,
  },
  dislikes: {
    heading: '같은 상대를 싫어해 가까워진 둘',
    meaning: '사이가 좋은 둘, 그리고 둘이 모두 싫어하는 제3자: + − −.',
    noneTold: '이 관계들 가운데 세 태도를 한꺼번에 말하는 문장은 없습니다.',
    sentence: (place) => `세 태도가 모두 담긴 한 문장: ${place}`,
    wholeText: (attitudes) => `글 전체에서 같은 부호의 태도 ${figure(attitudes)}개 모두`,
    ours: (count) => `여러 문장을 이어 우리가 조합한 ${figure(count)}개 더`,
    oursMeaning:
      '통째로 말한 사람은 아무도 없습니다. 변마다 부호를 하나씩 골랐으며, 그 변에는 다른 부호도 있을 수 있습니다.',
  },
  triangles: {
    heading: '판정별 모든 삼각형',
    none: '여기에 해당하는 삼각형이 없습니다.',
    verdict: (product, shape) => `${product}, ${shape}`,
    choices: (count) => `가능한 부호 선택 ${figure(count)}가지와 각각의 결과`,
    choice: (product, verdict, shape) => `${product}: ${verdict}, ${shape}`,
    oneSentence: ', 한 문장 안에서 말함',
    passages: (count) => `원문: 구절 ${figure(count)}개`,
  },
  pairs: {
    heading: '두 부호가 모두 있는 쌍',
    none: '두 부호가 모두 언급된 쌍이 없습니다.',
    meaning:
      '같은 둘에 대해 +와 −를 모두 말합니다. 어느 쪽이 더 무거운지는 우리가 판단할 일이 아닙니다.',
    signs: (pair, plus, minus) => `${pair}: + ${figure(plus)}개, − ${figure(minus)}개`,
  },
  almost: {
    heading: '한 변이 없는 셋',
    meaning:
      '부호가 있는 두 변이 한 행위자에서 만나지만, 나머지 둘 사이의 부호는 언급되지 않습니다. 균형을 이루는 부호는 계산일 뿐 예측이 아닙니다.',
    unfold: (count) => `한 변이 없는 삼각형 ${figure(count)}개 보기`,
    showOthers: (count) => `나머지 ${figure(count)}개 보기`,
    oneSentence: '두 변이 한 문장 안에 있습니다.',
    open: (sides, pair, said) => `${sides.join(', ')}; ${pair} 사이: ${said}.`,
    balancing: (sides, pair, said, sign) =>
      `${sides.join(', ')}; ${pair} 사이: ${said}; 균형을 이루는 부호: ${sign}.`,
    nothing: '언급 없음',
    only: (parts) => `${list(parts)}만 있음`,
    notReal: (count) => `아직 현실이 아닌 태도 ${figure(count)}개`,
    denied: (count) => `부정된 관계 ${figure(count)}개`,
    neutral: (count) => `중립 관계 ${figure(count)}개`,
  },
  relations: {
    counts: (relations, passages) => `관계 ${figure(relations)}개, 구절 ${figure(passages)}개`,
    more: (count, sign) => `부호가 ${sign}인 ${figure(count)}개 더`,
    owned: (owner, thing, because) => [`${thing} 경유, ${owner}에 대한 태도(`, because, ')'],
    partyTo: (owner, thing) => `${thing}(${owner}도 참여) 경유, ${owner}에 대한 태도`,
    choose: (count) => (count === 1 ? '해당 관계 선택' : `해당 관계 ${figure(count)}개 선택`),
    chooseOf: (count, names) => `관계 ${figure(count)}개 선택: ${names}`,
  },
  drawing: {
    byWayOf: (thing) => `${thing} 경유`,
    byWayOfSeveral: (things) => `${figure(things)}가지 경유`,
  },
};
