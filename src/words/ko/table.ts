/**
 * What does the table say in Korean?
 *
 * Entry by entry as in src/words/table.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { KO_FIGURES } from '../figures.ts';
import type { tableEn } from '../table.ts';

const { figure } = KO_FIGURES;

export const table: typeof tableEn = {
  frame: '관계 표',
  table: '표시된 관계',
  empty: '표시할 관계가 없습니다. 깊이나 필터 때문에 모두 숨겨져 있습니다.',
  copy: '표로 복사',
  copyFirst: (most) => `처음 ${figure(most)}행을 표로 복사`,
  sorting: '정렬하는 중…',
  printedPart: (most, all) =>
    `관계 ${figure(all)}개 중 처음 ${figure(most)}개만 인쇄됩니다. 전부는 파일로 내보낼 수 있습니다.`,
  chooseColumns: '열',
  columns: {
    source: '주체',
    relation: '관계',
    target: '대상',
    phrase: '원문의 표현',
    family: '계열',
    valence: '태도',
    effect: '효과',
    influence: '영향 방향',
    certainty: '확실성',
    denied: '부정',
    presupposed: '전제',
    voice: '말한 이',
    when: '시기',
    themes: '주제',
    passages: '구절',
  },
  sort: {
    up: '오름차순 정렬',
    down: '내림차순 정렬',
    back: '원래 순서로',
  },
  cells: { denied: '부정됨', presupposed: '전제됨' },
};
