/**
 * What do the introduction and the empty stage say in Korean?
 *
 * Entry by entry as in src/words/welcome.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { KO_FIGURES } from '../figures.ts';
import type { welcomeEn } from '../welcome.ts';

export const welcome: typeof welcomeEn = {
  name: '소개',
  offer: (relations: number) =>
    `처음이십니까? 이것은 한 편의 글을 그 안의 주장 ${KO_FIGURES.figure(relations)}개로 그린 것입니다. 세 단계로 읽는 법을 보여 드립니다.`,
  start: '보기',
  decline: '괜찮습니다',
  stepOf: (step: number, last: number) =>
    `${KO_FIGURES.figure(last)}단계 중 ${KO_FIGURES.figure(step)}`,
  see: '선 하나가 글의 주장 하나이며, 행동하거나 느끼는 쪽에서 그 대상 쪽으로 향합니다. 색은 태도를, 선의 모양은 얼마나 확실하게 말했는지를 나타냅니다. 아래 범례가 각 표시를 설명합니다.',
  doubt: (claim: string) =>
    `주장 하나를 선택했습니다: “${claim}”. 이를 말하는 구절이 세부 정보에 있고 본문에도 표시됩니다. 어느 선이든 눌러서 이렇게 확인할 수 있습니다.`,
  ask: (question: string) =>
    `그래프에 질문했습니다: “${question}” 경로가 세부 정보에 한 걸음씩, 근거 구절과 함께 나옵니다. 필터나 아무 개체에서 직접 질문하고, 내보내기로 원하는 부분을 가져갈 수 있습니다.`,
  takeAway:
    '누가 누구에게 영향을 주는지 필터나 아무 개체에서 질문하고, 내보내기로 원하는 부분을 구절과 함께 가져갈 수 있습니다.',
  back: '이전',
  next: '다음',
  skip: '건너뛰기',
  done: '완료',
  allHidden: (relations: number) =>
    `요청하신 조건 때문에 관계 ${KO_FIGURES.figure(relations)}개가 모두 숨겨졌습니다.`,
  pause: (filter: string) => `“${filter}” 일시 중지`,
  showAllKinds: '모든 종류의 개체 보기',
  comeBack: (relations: number) => `관계 ${KO_FIGURES.figure(relations)}개가 다시 보입니다`,
  clearAll: '모든 필터 지우기',
  noRelations: '이 파일에는 주장이 없습니다.',
  noRelationsWhy: (entities: number) =>
    `개체 ${KO_FIGURES.figure(entities)}개가 있지만 그 사이에 관계가 없습니다. 선에는 출발점과 도착점이 필요합니다. 개체 표만 있고 관계 표가 빠진 파일일 수 있습니다.`,
};
