/**
 * What does the detail say in simplified Chinese while nothing is chosen?
 *
 * Entry by entry as in src/words/orientation.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { orientationEn } from '../orientation.ts';

export const orientation: typeof orientationEn = {
  title: '谁影响谁，原文何处说到？',
  counts: (said) => `${said}。`,
  readWords:
    '每条线是一个论断，由行动或怀有情感的一方指向相关的一方。颜色表示态度，线型表示说得有多肯定；点按线条可阅读原文。',
  noWords:
    '每条线是一个论断，由行动或怀有情感的一方指向相关的一方。颜色表示态度，线型表示说得有多肯定；此文件没有附带原文片段，因此无法显示线条所依据的文字。',
  report: (fileName) => `打开 ${fileName} 的结果`,
  crowd: '关系太多，无法逐条绘制：图中显示最强的关系以及各群体所在的位置。',
  toRanking: '按影响大小排列',
  questions: '从一个问题开始',
  howRead: '这篇文章是如何解读的？',
  again: '三步快速了解',
};
