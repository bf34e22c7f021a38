/**
 * What does the picture, its controls and its menus say in Korean?
 *
 * Entry by entry as in src/words/stage.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { KO_FIGURES } from '../figures.ts';
import type { stageEn } from '../stage.ts';

export const stage: typeof stageEn = {
  name: '그래프 영역',
  depth: '깊이',
  filter: '필터',
  depths: {
    actors: '행위자',
    structures: '+ 동맹, 협정, 무기',
    everything: '전체',
  },
  relationsHere: (count: number) => `여기에 관계 ${KO_FIGURES.figure(count)}개`,
  open: '열기',
  add: '선택에 추가하거나 빼기',
  traceFrom: '여기서부터 경로 찾기',
  traceTo: '여기까지 경로 찾기',
  around: '주변 보기',
  pin: '여기에 고정',
  unpin: '고정 해제',
  view: '화면',
  zoomIn: '확대',
  zoomOut: '축소',
  fit: '그래프 전체 맞춤',
  layOutAnew: '다시 배치',
  pauseLayout: '배치 일시 정지',
  continueLayout: '배치 계속',
  arranging: (entities: number, share: number, isPaused: boolean) =>
    `개체 ${KO_FIGURES.figure(entities)}개 배치 중: ${KO_FIGURES.percent(share)}${isPaused ? ', 일시 정지됨' : ''}`,
  stopArranging: '배치 중지',
  arrangedInPart: (share: number) => `${KO_FIGURES.percent(share)}에서 배치를 중지함`,
  arrangedBy: {
    interactive: '대화형 힘으로 배치함',
    multilevel: 'ForceAtlas2로 큰 구조부터 세부까지 배치함. 주제와 이름표는 고려하지 않음',
  },
  fullScreen: '전체 화면',
  cannotDraw: '이 브라우저에서는 그래프를 그릴 수 없습니다(WebGL 없음).',
  withoutWebGl: '이 브라우저에서는 그래프를 그릴 수 없습니다. WebGL을 사용할 수 없습니다.',
  tableInstead: (reason: string) => `${reason} 대신 같은 관계를 표로 보여 줍니다.`,
  noCanvas: '이 브라우저에서는 그림을 그릴 캔버스를 만들 수 없습니다.',
  pictureTooLarge: '그림이 이 브라우저에서 다루기에는 너무 큽니다. 더 작은 크기로 시도하십시오.',
  entityLine: (label: string, kind: string, relations: string) =>
    `${label} · ${kind} · ${relations}`,
  credit: (author: string, title: string) => `${author}, “${title}”. Relata로 읽음.`,
};
