/**
 * What does the matrix say in Korean?
 *
 * Entry by entry as in src/words/matrix.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { matrixEn } from '../matrix.ts';
import { KO_FIGURES } from '../figures.ts';

const { figure } = KO_FIGURES;

export const matrix: typeof matrixEn = {
  sides: { label: '행과 열', actors: '행위자', shown: '모든 종류' },
  orders: { label: '순서', kind: '종류순', degree: '많은 순', community: '군집순' },
  copy: '표로 복사',
  empty: {
    noActors: (shown) => `표시된 관계 ${figure(shown)}개 중 두 행위자를 잇는 것이 없습니다.`,
    countAllKinds: '표시된 모든 종류 세기',
    nothing: '필터와 깊이 설정 때문에 셀 관계가 남지 않았습니다.',
    clearFilters: '필터 모두 지우기',
  },
  hint: '칸을 누르면 그 관계를, 이름을 누르면 그 개체에 관한 내용을 볼 수 있습니다.',
  grid: '누가 × 누구에게',
  corner: { from: '주체 ↓', to: '대상 →', denied: '일부 부정됨' },
  place: {
    reading: '행에서 열로 읽습니다',
    from: (name, kind, counts) => `${name}(${kind})에서 나가는 관계: ${counts}`,
    to: (name, kind, counts) => `${name}(${kind})에 들어오는 관계: ${counts}`,
    between: (from, to, counts) => `${from}의 ${to}에 대한 관계: ${counts}`,
    itself: (name, counts) => `${name}의 자신에 대한 관계: ${counts}`,
  },
  cell: {
    nothing: '없음',
    counted: (relations, parts) => `${figure(relations)}개(${parts.join(', ')})`,
    part: (count, word) => `${word} ${figure(count)}`,
    denied: (count, relations) =>
      relations === 1 ? `부정됨 ${figure(count)}` : `그중 부정됨 ${figure(count)}`,
  },
  whole: {
    betweenActors: (counted, all, actors) =>
      `관계 ${figure(all)}개 중 ${figure(counted)}개, 행위자 ${figure(actors)}명 사이`,
    betweenEntities: (counted, all, entities) =>
      `관계 ${figure(all)}개 중 ${figure(counted)}개, 개체 ${figure(entities)}개 사이`,
    rest: (parts) => parts.join(', '),
    endNoActor: (count) => `한쪽 끝이 행위자가 아니어서 다른 보기에만 있는 관계 ${figure(count)}개`,
    endNoRow: (count) => `한쪽 끝이 여기 행에 없어 다른 보기에만 있는 관계 ${figure(count)}개`,
    leftOut: (count) => `관계가 더 적은 ${KO_FIGURES.figure(count)}개는 행 없음`,
    bareActors: (count) => `관계가 없어 행이 없는 행위자 ${figure(count)}명`,
    bareEntities: (count) => `관계가 없어 행이 없는 개체 ${figure(count)}개`,
  },
  copied: { corner: '주체 ↓ 대상 →', sum: '합계' },
};
