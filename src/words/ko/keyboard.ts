/**
 * What does the keyboard say in Korean?
 *
 * Entry by entry as in src/words/keyboard.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { KO_FIGURES } from '../figures.ts';
import type { keyboardEn } from '../keyboard.ts';

const { figure } = KO_FIGURES;
const relationsOf = (count: number): string => `관계 ${figure(count)}개`;

export const keyboard: typeof keyboardEn = {
  title: '단축키',
  groups: {
    page: '모든 곳에서',
    walk: '그래프 안에서 이동',
    arrange: '그래프 안에서 질문과 배치',
  },
  rows: {
    search: '검색',
    regions: '다음 영역 또는 이전 영역: 머리글, 본문, 그래프, 범례, 상세',
    lens: '다음 렌즈 또는 이전 렌즈',
    depth: '개체 종류 줄이기 또는 늘리기',
    path: '경로 추적의 이전 경로 또는 다음 경로',
    undo: '실행 취소 또는 다시 실행',
    letGo: '선택 해제',
    help: '이 단축키 목록',
    arrows: '개체에서는 그 방향의 가장 가까운 개체로, 관계에서는 그 개체의 관계를 차례로',
    onward: '개체에서 가장 강한 관계로, 관계에서 반대쪽 끝으로',
    toEdges: '개체의 가장 강한 관계로',
    toFarEnd: '관계의 반대쪽 끝으로',
    open: '선택. 한 번 더 누르면 상세 보기로',
    add: '선택에 추가하거나 제외',
    back: '뒤로: 관계에서 개체로, 다음은 선택 해제, 다음은 그래프 밖으로',
    ego: '개체에서 한두 단계 또는 세 단계 안의 것만 보기. 한 번 더 누르면 모두 보기',
    pin: '개체를 제자리에 고정하거나 고정 해제',
    shift: '개체를 조금 옮겨 고정',
    menu: '개체에 할 수 있는 다른 작업',
    zoom: '확대 또는 축소',
    fit: '그래프 전체 보기',
  },
  singleKeys: '글쇠 하나로 된 단축키',
  singleKeysNote: '음성으로 입력하거나 글쇠를 잘못 누르는 일이 잦으면 끄는 것이 좋습니다.',
  graph: '그래프',
  graphName: (relations, entities) => `개체 ${figure(entities)}개 사이의 ${relationsOf(relations)}`,
  graphSeen: (seen) =>
    `${seen} 화살표로 이동하고 스페이스로 관계에 올라서며, 엔터로 열고 Shift+F10으로 메뉴를 열고 F6으로 나갑니다.`,
  node: (name, kind, shown, all, pinned) =>
    `${name}, ${kind}, ${relationsOf(all)}${shown === all ? '' : ` 중 ${figure(shown)}개 표시`}${pinned ? ', 고정됨' : ''}.`,
  edge: (sentence, passages, at, of, name) =>
    `${sentence} · ${passages}, ${name} 둘레 ${figure(of)}개 중 ${figure(at)}번째.`,
  firstPassage: (words) => `첫 구절: “${words}”`,
  nothingThatWay: '그 방향에는 더 없습니다.',
  noRelations: (name) => `${name}: 표시된 관계가 없습니다.`,
  nothingShown: '표시된 것이 없습니다.',
  ego: (name, steps) => `${name} 주변 ${figure(steps)}단계.`,
  egoTakenBack: (name) => `${name} 주변만 보기 해제.`,
  pinned: (name) => `${name} 고정됨.`,
  moved: (name) => `${name} 옮겨짐.`,
  unpinned: (name) => `${name} 고정 해제됨.`,
  allUnpinned: '모든 고정이 해제됨.',
  undone: '실행 취소됨.',
  redone: '다시 실행됨.',
  nothingToUndo: '취소할 작업이 없습니다.',
  nothingToRedo: '다시 실행할 작업이 없습니다.',
  path: (at, of) => `경로 ${figure(of)}개 중 ${figure(at)}번째.`,
  allPaths: (of) => `경로 ${figure(of)}개 전체.`,
  lens: (name) => `${name}.`,
  shown: (relations, allRelations, entities, allEntities) =>
    `${relationsOf(allRelations)} 중 ${figure(relations)}개, 개체 ${figure(allEntities)}개 중 ${figure(entities)}개 표시.`,
  nothingChosen: (seen) => `선택 없음. ${seen}.`,
  relationsChosen: (relations) => `${relationsOf(relations)} 선택됨.`,
  relationChosen: (sentence) => `${sentence}.`,
  entityChosen: (name, kind, relations) => `${name}, ${kind}: ${relationsOf(relations)}.`,
  entitiesChosen: (names, relations) => `${names.join(', ')}: ${relationsOf(relations)}.`,
  passagesChosen: (passages, relations) => `구절 ${figure(passages)}개: ${relationsOf(relations)}.`,
};
