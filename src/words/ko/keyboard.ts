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
  graph: '그래프',
  graphName: (relations, entities) => `개체 ${figure(entities)}개 사이의 ${relationsOf(relations)}`,
  graphSeen: (seen) =>
    `${seen} 화살표로 이동하고 스페이스로 관계에 올라서며, 엔터로 열고 Shift+F10으로 메뉴를 열고 F6으로 나갑니다.`,
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
