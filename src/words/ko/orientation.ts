/**
 * What does the detail say in Korean while nothing is chosen?
 *
 * Entry by entry as in src/words/orientation.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { orientationEn } from '../orientation.ts';

export const orientation: typeof orientationEn = {
  title: '누가 누구에게 영향을 주며, 그 말은 어디에 있는가?',
  counts: (said) => `${said}.`,
  readWords:
    '선 하나가 주장 하나이며, 행동하거나 느끼는 쪽에서 그 상대 쪽으로 이어집니다. 색은 태도를, 선의 모양은 얼마나 확실하게 말했는지를 나타냅니다. 선을 누르면 해당 구절을 읽을 수 있습니다.',
  noWords:
    '선 하나가 주장 하나이며, 행동하거나 느끼는 쪽에서 그 상대 쪽으로 이어집니다. 색은 태도를, 선의 모양은 얼마나 확실하게 말했는지를 나타냅니다. 이 파일에는 구절이 없어 선의 근거를 보여 줄 수 없습니다.',
  report: (fileName) => `${fileName} 파일을 연 결과`,
  crowd:
    '선을 하나하나 그리기에는 너무 많습니다. 그림은 가장 강한 관계와 무리가 놓인 자리를 보여 줍니다.',
  toRanking: '영향이 큰 순서로 보기',
  questions: '질문으로 시작하기',
  howRead: '이 글은 어떻게 읽었는가?',
  again: '세 단계로 둘러보기',
};
