/**
 * What does a count of things say in Korean?
 *
 * Entry by entry as in src/words/counts.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { countsEn } from '../counts.ts';
import { KO_FIGURES } from '../figures.ts';

const { figure } = KO_FIGURES;

const relations = (count: number): string => `관계 ${figure(count)}개`;
const entities = (count: number): string => `개체 ${figure(count)}개`;
const passages = (count: number): string => `구절 ${figure(count)}개`;
const passagesOrNone = (count: number): string => (count === 0 ? '구절 없음' : passages(count));
const voices = (count: number): string => `화자 ${figure(count)}명`;

export const counts: typeof countsEn = {
  relations,
  entities,
  passages,
  passagesOrNone,
  voices,
  dataset: (all, named) =>
    `${entities(all.entities)} 사이의 ${relations(all.relations)}, ${passagesOrNone(all.passages)}, ${named === null ? '이름이 밝혀진 화자 없음' : voices(named)}`,
  relationsOf: (shown, all) => `${relations(all)} 중 ${figure(shown)}개`,
  entitiesOf: (shown, all) => `${entities(all)} 중 ${figure(shown)}개`,
  foldedByDepth: (count) => `깊이 설정으로 ${figure(count)}개 접힘`,
  hiddenByFilters: (count) => `필터로 ${figure(count)}개 숨김`,
  unrelated: (count) => `관계 없는 개체 ${figure(count)}개`,
  picture: (shownRelations, shownEntities, seen) =>
    `${entities(shownEntities)} 사이의 ${relations(shownRelations)}를 나타낸 그래프. 표시: ${seen}. 같은 관계가 목록과 표에도 있습니다.`,
  andOthers: (name, others) => (others === 0 ? name : `${name} 외 ${figure(others)}개`),
  drawnOfCrowd: (drawn, shown) =>
    `그린 것: ${relations(shown.relations)} 중 강한 순서로 ${figure(drawn.relations)}개, ${entities(shown.entities)} 중 ${figure(drawn.entities)}개는 원으로, 나머지는 점으로.`,
  drawnInView: (drawn, shown) =>
    `보이는 범위는 모두 그렸습니다. 전체로는 ${relations(shown.relations)} 중 ${figure(drawn.relations)}개, ${entities(shown.entities)} 중 ${figure(drawn.entities)}개입니다.`,
  nearerForMore: '확대하면 더 보입니다.',
  searchName: '이름 검색',
};
