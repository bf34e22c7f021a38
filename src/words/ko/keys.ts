/**
 * What does the help on keys say of each in Korean?
 *
 * Entry by entry as in src/words/keys.ts, whose type it has. The names of keys themselves are those on the
 * keyboard, whatever the language.
 */
import type { keysEn } from '../keys.ts';

export const keys: typeof keysEn = {
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
};
