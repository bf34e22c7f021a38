/**
 * What does the page when something broke say in Korean?
 *
 * Entry by entry as in src/words/faults.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { faultsEn, Part } from '../faults.ts';

/** As the object of a sentence. */
const PARTS: Readonly<Record<Part, string>> = {
  text: '본문을',
  detail: '세부 정보를',
  questions: '질문 목록을',
  graph: '그래프를',
  legend: '범례를',
  controls: '그림 도구를',
  pointer: '포인터 위치의 정보를',
  filters: '필터를',
  matrix: '행렬을',
  timeline: '연표를',
  balance: '삼자 균형을',
  influence: '영향 순위를',
  list: '목록을',
  table: '표를',
  method: '방법 페이지를',
  dialog: '대화 상자를',
  header: '머리글을',
  search: '검색을',
  rest: '페이지 일부를',
};

const WHY_NOT_FETCHED =
  '네트워크가 끊겼거나 새 버전이 배포되었을 수 있습니다. 다시 시도하거나 페이지를 새로 고치십시오.';

export const faults: typeof faultsEn = {
  notDrawn: (part) => `${PARTS[part]} 표시하지 못했습니다. 나머지는 그대로 쓸 수 있습니다.`,
  notFetched: (part) => `${PARTS[part]} 불러오지 못했습니다. ${WHY_NOT_FETCHED}`,
  partNotFetched: `여기에 필요한 페이지 일부를 불러오지 못했습니다. ${WHY_NOT_FETCHED}`,
  pageNotDrawn:
    '페이지를 계속 표시할 수 없습니다. 텍스트는 그대로 있습니다. 파일로 저장하거나 페이지를 새로 고치십시오. 그래도 안 되면 주소 없이 시작하십시오.',
  reload: '페이지 새로 고침',
  saveEverything: '전체를 파일로 저장',
  withoutAddress: '주소 없이 시작',
  couldNotStart: 'Relata를 시작하지 못했습니다.',
  stillReading: (fileName) =>
    `몇 초 동안 응답이 없습니다: ${fileName}. 오래 걸리거나 멈춘 것일 수 있습니다. 기다리거나, 취소하고 다시 여십시오.`,
  stillWriting:
    '파일 쓰기가 몇 초 동안 응답하지 않습니다. 오래 걸리거나 멈춘 것일 수 있습니다. 기다리거나, 중지하고 다시 저장하십시오.',
  stillSearching:
    '검색이 몇 초 동안 응답하지 않습니다. 오래 걸리거나 멈춘 것일 수 있습니다. 기다리거나, 중지하고 다시 물으십시오.',
  layoutQuiet: (again) =>
    `배치 계산이 몇 초 동안 응답하지 않습니다. 오래 걸리거나 멈춘 것일 수 있습니다. 그림은 그대로 있습니다. ‘${again}’: 처음부터 다시 시작합니다.`,
  layoutFailed: '배치를 계속하지 못했습니다. 그림은 그대로 있습니다.',
};
