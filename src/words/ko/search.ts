/**
 * What does the search say in Korean?
 *
 * Entry by entry as in src/words/search.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { KO_FIGURES } from '../figures.ts';
import type { searchEn } from '../search.ts';

export const search: typeof searchEn = {
  label: '개체, 관계, 구절 검색',
  placeholder: '이름, 주장, 낱말 검색',
  clear: '검색어 지우기',
  results: '검색 결과',
  groups: { entity: '개체', relation: '관계', passage: '구절' },
  someOf: (shown: number, all: number) =>
    `${KO_FIGURES.figure(all)}개 중 ${KO_FIGURES.figure(shown)}개`,
  all: (count: number) => KO_FIGURES.figure(count),
  slipsInNames: '이만큼 큰 그래프에서는 알파벳으로 적힌 이름에서만 오타를 감안해 찾습니다.',
  none: '이름, 주장, 본문에서 찾지 못했습니다.',
};
