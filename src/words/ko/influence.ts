/**
 * What does the ranking of influence say in Korean?
 *
 * Entry by entry as in src/words/influence.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { KO_FIGURES } from '../figures.ts';
import type { influenceEn } from '../influence.ts';

const { figure, percent } = KO_FIGURES;

export const influence: typeof influenceEn = {
  label: '영향 순위',
  way: '방향',
  ways: {
    affects: {
      word: '영향을 많이 주는 순',
      caption: '다른 개체에 영향을 준다고 서술된 정도에 따른 개체 순위',
      others: '영향을 받는 개체',
    },
    isAffectedBy: {
      word: '영향을 많이 받는 순',
      caption: '다른 개체의 영향을 받는다고 서술된 정도에 따른 개체 순위',
      others: '영향을 주는 개체',
    },
  },
  working: '수치를 계산하는 중…',
  entity: '개체',
  measures: { relations: '관계', passages: '구절', share: '비중' },
  denied: '부정됨',
  asserted: (count) => `단언 ${figure(count)}개`,
  share: (share) => `${(share * 100).toFixed(1)}%`,
  leastShare: '< 0.1%',
  counts: ({ entities, withInfluence, passing, all }, rest) =>
    `개체 ${figure(entities)}개. 필터를 통과한 관계 ${passing === all ? `${figure(all)}개 전체` : `${figure(all)}개 중 ${figure(passing)}개`}에서 누군가가 누군가에게 영향을 주는 관계 ${figure(withInfluence)}개를 깊이 설정과 상관없이 집계했습니다${rest.length === 0 ? '' : ` (${rest.join(', ')})`}.`,
  moreDenied: (count) => `그 밖에 ${figure(count)}개는 부정됨`,
  withoutInfluence: (count) => `${figure(count)}개는 영향 관계 없음`,
  caution: {
    text: '이 수치는 현실의 힘이 아니라 이 글이 말하는 바를 센 것입니다. 저자가 많이 다룰수록 순위가 높습니다.',
    file: '이 수치는 현실의 힘이 아니라 이 파일이 담은 바를 센 것입니다. 파일에 관계가 많이 적힐수록 순위가 높습니다.',
  },
  method: {
    summary: '수치를 구하는 방법',
    leftOut: (strong) => [
      strong('관계'),
      ', ',
      strong('구절'),
      ', ',
      strong('상대 개체'),
      ' 수에는 부정된 관계가 들어가지 않으며, 부정된 관계는 따로 셉니다. 양쪽 모두 영향을 받는 관계는 양쪽에서 셉니다.',
    ],
    share: (strong, restart) => [
      strong('비중'),
      `: 한 개체에서 그 영향을 받는 개체로 계속 옮겨 가되, 걸음마다 ${percent(restart)}의 확률로 아무 곳에서나 다시 시작할 때 각 개체에 머무는 시간의 비율입니다. 따라서 영향을 많이 받는 개체의 영향을 받을수록 높습니다. ‘영향을 많이 주는 순’에서는 모든 걸음을 거꾸로 합니다. 나란한 관계가 많을수록 비중이 커지고, 자기 자신과의 관계는 세지 않습니다.`,
    ],
    letters:
      'n은 개체 수, w는 u에서 v로 가는 관계 수, W(u)는 u에서 나가는 모든 관계 수, D는 아무에게도 영향을 주지 않는 개체들의 비중입니다.',
  },
};
