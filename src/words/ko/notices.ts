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
  graphInside: '이 페이지의 그래프',
  notOpened: (what) => `${what}: 열지 못했습니다.`,
  notOpenedSince: (what, flaw) => `${what}: 열지 못했습니다. ${flaw ?? '온전하지 않습니다.'}`,
  refused: (what, place, message, remedy, more) =>
    `${what}: 열지 않았습니다. ${place}: ${message} ${remedy}${more > 0 ? ` (그 밖의 오류 ${figure(more)}건)` : ''}`,
  openedWithFaults: (what, faults) =>
    `${what}: 오류 ${figure(faults)}건이 있는 채로 열었습니다. 표시를 확인하십시오.`,
  linkToOtherFile: (name) =>
    `이 링크는 보낸 사람의 파일 ‘${name}’에 관한 것입니다. 그 파일을 연 다음 링크를 다시 여십시오.`,
  linkNotInside: (name) =>
    `이 링크는 이 파일에 없는 ‘${name}’에 관한 것입니다. 그 파일을 연 다음 링크를 다시 여십시오.`,
  linkParts: {
    entity: (name) => `개체 ‘${name}’`,
    relation: (name) => `관계 ‘${name}’`,
    passage: (name) => `구절 ‘${name}’`,
    version: (name) => `버전 ‘${name}’`,
    other: (name) => `‘${name}’`,
  },
  linkWithout: (parts, more) =>
    `링크에서 이 텍스트에 없는 것은 빼고 열었습니다: ${parts.join(', ')}${more > 0 ? ` 외 ${figure(more)}개` : ''}.`,
  emptyExplorer: '이 탐색기는 비어 있습니다. 내보내기에서 그래프를 넣는 틀입니다.',
  otherOrigin: (address) =>
    `${address} 파일을 열지 않았습니다. 링크로는 이 페이지와 같은 곳에 있는 파일만 열 수 있습니다. 파일을 저장한 뒤 디스크에서 여십시오.`,
  turnedBack: (fileName) => `취소하여 열지 않았습니다: ${fileName}. 대신 첫 번째 글을 열었습니다.`,
  serverAnswered: (status, address) => `서버가 ${address}에 대해 ${status}로 응답했습니다.`,
  templateMissing: (status) => `탐색기 틀이 없습니다(${status}). 페이지를 다시 빌드하십시오.`,
  methodMissing: (status) => `방법 기록을 찾지 못했습니다(${status}).`,
};
