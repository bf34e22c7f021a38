/**
 * What does a control that many panels share say in simplified Chinese?
 *
 * Entry by entry as in src/words/controls.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { controlsEn } from '../controls.ts';
import { ZH_FIGURES } from '../figures.ts';

export const controls: typeof controlsEn = {
  copied: '已复制',
  cannotCopy: '浏览器不允许复制。',
  more: (shown, all) => `已列出 ${ZH_FIGURES.figure(shown)} / ${ZH_FIGURES.figure(all)}：显示更多`,
  tryAgain: '重试',
  dismiss: '忽略',
  close: '关闭',
  didNotWork: '操作未成功。',
  cues: { source: '谁', relation: '做什么', target: '对谁', holder: '谁说的' },
  marked: '标记：',
  leadsOut: '在新标签页中打开',
};
