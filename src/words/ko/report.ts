/**
 * What does the report on a file say in Korean?
 *
 * Entry by entry as in src/words/report.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { KO_FIGURES } from '../figures.ts';
import type { reportEn } from '../report.ts';
import { counts } from './counts.ts';

const { figure } = KO_FIGURES;

const times = (count: number): string => `${figure(count)}회`;

export const report: typeof reportEn = {
  opened: {
    title: (fileName) => `${fileName} 열림`,
    notice: (fileName, holds) => `${fileName} 열림: ${holds}.`,
    whatBecame: (fileName) => `${fileName} 열기 결과 보기`,
    clean: '파일에 있는 그대로 가져왔으며, 모델의 규칙에 어긋나는 것이 없습니다.',
    table: (format, of) => {
      const holds = [
        of.entities === 0 ? '개체 없음' : counts.entities(of.entities),
        of.relations === 0 ? '관계 없음' : counts.relations(of.relations),
        counts.passagesOrNone(of.passages),
      ];
      return `${format}: ${holds.join(', ')}.`;
    },
  },
  refused: {
    title: (fileName) => `${fileName} 열지 못함`,
    unchanged: '지금 열려 있는 것은 그대로입니다.',
    more: (count) => `그 밖의 결함 ${figure(count)}건`,
    openFirst: '대신 첫 번째 글 열기',
  },
  copyAsText: '텍스트로 복사',
  close: '닫기',

  notes: {
    dropped: '가져오지 않음',
    changed: '맞추어 바꿈',
    widened: '채워 넣었거나 더 일반적인 것으로 읽음',
  },
  issues: {
    error: '결함(해당 자리에 표시됨)',
    warning: '살펴볼 곳',
  },
  often: (count, line) => {
    if (line === null) return times(count);
    return count === 1
      ? `1회, ${figure(line)}번째 줄`
      : `${times(count)}, 처음은 ${figure(line)}번째 줄`;
  },
  oftenFirst: (count) => `${times(count)}, 처음:`,
  place: (line, column) => `${figure(line)}번째 줄, ${figure(column)}번째 글자`,

  trouble: {
    unreadable:
      '브라우저가 디스크에서 읽지 못했습니다. 폴더이거나 다른 곳으로 옮겨졌을 수 있습니다.',
    readerEnded: '파일을 다 읽기 전에 읽기가 끝났습니다. 메모리가 부족할 수 있습니다.',
  },

  files: (names) =>
    names.length === 0 ? '파일 없음' : names.map((name) => `“${name}”`).join(', '),
  pasted: {
    files: (names) => `붙여 넣은 파일: ${names}.`,
    nothing: (why) => `붙여 넣은 것이 없습니다: ${why}`,
    looksLike: (format) => `붙여 넣은 내용의 형식: ${format}.`,
    fileName: '붙여 넣은 텍스트',
  },
  otherOrigin: (address) =>
    `${address} 파일을 열지 않았습니다. 링크로는 이 페이지와 같은 곳에 있는 파일만 열 수 있습니다. 파일을 저장한 뒤 디스크에서 여십시오.`,
  turnedBack: (fileName) => `취소하여 열지 않았습니다: ${fileName}. 대신 첫 번째 글을 열었습니다.`,
  graphInside: '이 페이지의 그래프',
  notOpenedSince: (what, flaw) => `${what}: 열지 못했습니다. ${flaw ?? '온전하지 않습니다.'}`,
  linkNotInside: (name) =>
    `이 링크는 이 파일에 없는 ‘${name}’에 관한 것입니다. 그 파일을 연 다음 링크를 다시 여십시오.`,
  emptyExplorer: '이 탐색기는 비어 있습니다. 내보내기에서 그래프를 넣는 틀입니다.',
};
