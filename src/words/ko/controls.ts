/**
 * What does a control that many panels share say in Korean?
 *
 * Entry by entry as in src/words/controls.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { controlsEn } from '../controls.ts';
import { KO_FIGURES } from '../figures.ts';

export const controls: typeof controlsEn = {
  copied: '복사됨',
  cannotCopy: '브라우저가 복사를 허용하지 않았습니다.',
  more: (shown, all) =>
    `${KO_FIGURES.figure(all)}개 중 ${KO_FIGURES.figure(shown)}개 표시됨: 더 보기`,
  tryAgain: '다시 시도',
  dismiss: '지우기',
  close: '닫기',
  didNotWork: '작업이 이루어지지 않았습니다.',
  cues: { source: '누가', relation: '무엇을 하는가', target: '누구에게', holder: '누구의 말인가' },
  marked: '표시:',
  leadsOut: '새 탭에서 열림',
};
