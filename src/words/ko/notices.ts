/**
 * What does a notice of the page say in Korean?
 *
 * Entry by entry as in src/words/notices.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { KO_FIGURES } from '../figures.ts';
import type { noticesEn } from '../notices.ts';

const { figure } = KO_FIGURES;

export const notices: typeof noticesEn = {
  shippedText: (name) => `텍스트 ‘${name}’`,
  notOpened: (what) => `${what}: 열지 못했습니다.`,
  refused: (what, place, message, remedy, more) =>
    `${what}: 열지 않았습니다. ${place}: ${message} ${remedy}${more > 0 ? ` (그 밖의 오류 ${figure(more)}건)` : ''}`,
  openedWithFaults: (what, faults) =>
    `${what}: 오류 ${figure(faults)}건이 있는 채로 열었습니다. 표시를 확인하십시오.`,
  linkToOtherFile: (name) =>
    `이 링크는 보낸 사람의 파일 ‘${name}’에 관한 것입니다. 그 파일을 연 다음 링크를 다시 여십시오.`,
  linkParts: {
    entity: (name) => `개체 ‘${name}’`,
    relation: (name) => `관계 ‘${name}’`,
    passage: (name) => `구절 ‘${name}’`,
    version: (name) => `버전 ‘${name}’`,
    other: (name) => `‘${name}’`,
  },
  linkWithout: (parts, more) =>
    `링크에서 이 텍스트에 없는 것은 빼고 열었습니다: ${parts.join(', ')}${more > 0 ? ` 외 ${figure(more)}개` : ''}.`,
  serverAnswered: (status, address) => `서버가 ${address}에 대해 ${status}로 응답했습니다.`,
};
