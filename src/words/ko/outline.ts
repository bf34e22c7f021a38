/**
 * What does the list of entities, relations and passages say in Korean?
 *
 * Entry by entry as in src/words/outline.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { KO_FIGURES } from '../figures.ts';
import type { outlineEn } from '../outline.ts';

export const outline: typeof outlineEn = {
  name: '개체, 관계, 구절 목록',
  tree: '표시된 개체',
  orders: { relations: '관계 수순', name: '이름순', text: '본문 순서' },
  orderOfFile: '파일 순서',
  openAll: '모두 펼치기',
  closeAll: '모두 접기',
  tooMany: '목록이 너무 길어 한꺼번에 펼칠 수 없습니다.',
  sorting: '정렬하는 중…',
  printedPart: (most, all) =>
    `${KO_FIGURES.figure(all)}행 중 처음 ${KO_FIGURES.figure(most)}행만 인쇄됩니다. 전부는 파일로 내보낼 수 있습니다.`,
  ways: {
    affects: '영향을 주는 대상',
    isAffectedBy: '이 개체에 영향을 주는 쪽',
    bothWays: '서로 영향을 주고받는 쪽',
    withoutInfluence: '영향 없는 관계',
  },
  entityLine: (kind: string, relations: string) => `${kind} · ${relations}`,
  figure: (count: number) => KO_FIGURES.figure(count),
  detailOf: (name: string) => `세부 정보: ${name}`,
  none: '표시할 항목이 없습니다. 깊이나 필터 때문에 모두 숨겨져 있습니다.',
};
