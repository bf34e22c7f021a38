/**
 * What does the text column say in Korean?
 *
 * Entry by entry as in src/words/text.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { KO_FIGURES } from '../figures.ts';
import type { textEn } from '../text.ts';
import { counts } from './counts.ts';

const { figure } = KO_FIGURES;
const { relations } = counts;

export const text: typeof textEn = {
  whichText: '글 선택',
  textMissing:
    '이 파일에는 본문이 들어 있지 않습니다. 구절의 문구는 볼 수 있지만 본문과 대조하지는 못했습니다.',
  ask: '여기에 근거한 관계 보기',
  nothingRests: '여기에 근거한 관계가 없습니다.',
  onTheseWords: (count) => `이 구절에 근거한 ${relations(count)}`,
  figure: (sentence, count) => `${sentence}번째 문장: ${relations(count)}`,
  gap: (sentence) => `${sentence}번째 문장에 근거한 관계가 없습니다. 이유 보기`,
  backsNone: (sentence) => `° ${sentence}번째 문장에 근거한 관계가 없습니다.`,
  noReason: '이유가 기록되어 있지 않습니다.',
  supplied: '편집자가 붙인 소제목',
  whySupplied:
    '발표된 글에는 다른 부분과 달리 여기에 소제목이 없습니다. 위치를 나타내기 위해 붙인 이름으로, 본문의 일부가 아니며 어떤 관계의 근거도 아닙니다.',
  coverage: {
    noSentence: '이 글에는 문장이 없습니다.',
    counts: ({ all, explained, unexplained }) => {
      const backing = all - explained - unexplained;
      return backing === all
        ? `문장 ${figure(all)}개 모두 관계의 근거가 됩니다.`
        : `문장 ${figure(all)}개 중 관계의 근거가 되는 것 ${figure(backing)}개, 근거가 없는 이유를 밝힌 것 ${figure(explained)}개, 밝히지 않은 것 ${figure(unexplained)}개.`;
    },
    figures:
      '문장 옆의 숫자는 그 문장에 근거한 관계의 수이며, 누르면 어떤 관계인지 볼 수 있습니다.',
    figuresAndGaps:
      '문장 옆의 숫자는 그 문장에 근거한 관계의 수이며, 누르면 어떤 관계인지 볼 수 있습니다. 관계가 없는 곳에는 ° 표시가 있으며, 누르면 이유를 볼 수 있습니다.',
  },
};
