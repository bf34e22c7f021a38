/**
 * What does the header, the columns, the sheets and the skip links say in Korean?
 *
 * Entry by entry as in src/words/shell.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { KO_FIGURES } from '../figures.ts';
import type { shellEn } from '../shell.ts';

export const shell: typeof shellEn = {
  skip: '건너뛰기',
  skipToText: '본문으로 건너뛰기',
  skipToDetail: '세부 정보로 건너뛰기',
  texts: (count: number) => `글 ${KO_FIGURES.figure(count)}편`,
  lens: '보기',
  lenses: {
    graph: '그래프',
    matrix: '행렬',
    timeline: '연표',
    balance: '균형',
    influence: '영향',
    list: '목록',
    table: '표',
    method: '방법',
  },
  howRead: '이 글을 읽은 방법',
  howReadFully: '이 글을 읽은 방법과 그 신뢰도',
  copyLink: '링크 복사',
  copyLinkToView: '현재 화면의 링크 복사',
  export: '내보내기',
  exportNote: '일부를 파일로 저장',
  openFile: '파일 열기',
  openFileTitle: '내 그래프 열기',
  filesToOpen: '열 파일',
  more: '더 보기',
  light: '밝기',
  themes: { system: '시스템 설정', light: '밝게', dark: '어둡게' },
  themeItems: { system: '테마: 시스템 설정', light: '테마: 밝게', dark: '테마: 어둡게' },
  language: '언어',
  languageOfSystem: '시스템 설정',
  languageItem: (name: string) => `언어: ${name}`,
  languageItemOfSystem: '언어: 시스템 설정',
  languageMissing: '이 언어의 문구를 가져오지 못했습니다. 네트워크에 연결된 뒤 다시 시도하십시오.',
  columns: { text: '본문', detail: '세부 정보' },
  sheets: '시트',
  widthOf: { text: '본문 열 너비', detail: '세부 정보 열 너비' },
  foldAway: '접기',
  fold: { text: '본문 접기', detail: '세부 정보 접기' },
  closeSheet: { text: '본문 닫기', detail: '세부 정보 닫기' },
  halfAsHigh: '절반 높이로',
  higher: '더 높이',
  drop: '그래프를 여기에 놓아 열기',
  doing: {
    reading: (fileName: string) => `${fileName} 읽는 중…`,
    checking: (fileName: string) => `모델의 규칙과 대조하는 중: ${fileName}`,
    bringing: (fileName: string) => `펼치는 중: ${fileName}`,
  },
  offered: (what: string) => `${what} 지금 열린 것 대신 여시겠습니까?`,
  openIt: '열기',
  cancel: '취소',
};
