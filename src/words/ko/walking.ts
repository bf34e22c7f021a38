/**
 * What is spoken in Korean while somebody walks in the graph?
 *
 * Entry by entry as in src/words/walking.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { KO_FIGURES } from '../figures.ts';
import type { walkingEn } from '../walking.ts';

const { figure } = KO_FIGURES;
const relationsOf = (count: number): string => `관계 ${figure(count)}개`;

export const walking: typeof walkingEn = {
  node: (name, kind, { drawn, shown, all }, pinned) =>
    `${name}, ${kind}, ${relationsOf(all)}${shown === all ? '' : ` 중 ${figure(shown)}개 표시`}${drawn === shown ? '' : `, ${figure(drawn)}개 그려짐`}${pinned ? ', 고정됨' : ''}.`,
  edge: (sentence, passages, at, { drawn, shown }, name) =>
    `${sentence} · ${passages}, ${name} 둘레${drawn === shown ? '' : '에 그려진'} ${figure(drawn)}개 중 ${figure(at)}번째.`,
  firstPassage: (words) => `첫 구절: “${words}”`,
  nothingThatWay: '그 방향에는 더 없습니다.',
  noRelations: (name) => `${name}: 표시된 관계가 없습니다.`,
  noneDrawn: (name) => `${name}: 여기서는 그려진 관계가 없습니다.`,
  nothingShown: '표시된 것이 없습니다.',
  ego: (name, steps) => `${name} 주변 ${figure(steps)}단계.`,
  egoTakenBack: (name) => `${name} 주변만 보기 해제.`,
};
