/**
 * What does the text column say in simplified Chinese?
 *
 * Entry by entry as in src/words/text.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { ZH_FIGURES } from '../figures.ts';
import type { textEn } from '../text.ts';
import { counts } from './counts.ts';

const { figure } = ZH_FIGURES;
const { relations } = counts;

export const text: typeof textEn = {
  whichText: '选择文章',
  textMissing: '此文件没有附带文章原文：可以看到各处引文，但无法与原文核对。',
  ask: '查看依据这段文字的关系',
  nothingRests: '没有关系依据这段文字。',
  onTheseWords: (count) => `依据这段文字的 ${relations(count)}`,
  figure: (sentence, count) => `第 ${sentence} 句：${relations(count)}`,
  gap: (sentence) => `没有关系依据第 ${sentence} 句。为什么？`,
  backsNone: (sentence) => `° 没有关系依据第 ${sentence} 句。`,
  noReason: '解读没有给出理由。',
  supplied: '编者所加的标题',
  whySupplied:
    '文章发表时，其他部分都有标题，唯独此处没有。这个名称是为了便于说明位置而加的，不属于原文，也没有任何关系以它为依据。',
  coverage: {
    noSentence: '这篇文章中没有句子。',
    counts: ({ all, explained, unexplained }) => {
      const backing = all - explained - unexplained;
      return backing === all
        ? `全部 ${figure(all)} 句都是关系的依据。`
        : `共 ${figure(all)} 句：${figure(backing)} 句是关系的依据，${figure(explained)} 句不是但说明了理由，${figure(unexplained)} 句未作说明。`;
    },
    figures: '句旁的数字表示有多少条关系以该句为依据，点按可查看。',
    figuresAndGaps:
      '句旁的数字表示有多少条关系以该句为依据，点按可查看。没有关系的句子旁标有 °，点按可查看理由。',
  },
};
