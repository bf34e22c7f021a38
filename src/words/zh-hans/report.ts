/**
 * What does the report on a file say in simplified Chinese?
 *
 * Entry by entry as in src/words/report.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { ZH_FIGURES } from '../figures.ts';
import type { reportEn } from '../report.ts';
import { counts } from './counts.ts';

const { figure } = ZH_FIGURES;

const times = (count: number): string => `${figure(count)} 次`;

export const report: typeof reportEn = {
  opened: {
    title: (fileName) => `已打开${fileName}`,
    notice: (fileName, holds) => `已打开${fileName}：${holds}。`,
    whatBecame: (fileName) => `查看${fileName}的打开结果`,
    clean: '内容已原样导入，未发现违反模型规则之处。',
    table: (format, of) => {
      const holds = [
        of.entities === 0 ? '无实体' : counts.entities(of.entities),
        of.relations === 0 ? '无关系' : counts.relations(of.relations),
        counts.passagesOrNone(of.passages),
      ];
      return `${format}：${holds.join('，')}。`;
    },
  },
  refused: {
    title: (fileName) => `未能打开${fileName}`,
    unchanged: '当前打开的内容没有变化。',
    more: (count) => `另有 ${figure(count)} 处错误`,
    openFirst: '改为打开第一篇文本',
  },
  copyAsText: '复制为文本',
  close: '关闭',

  notes: {
    dropped: '未导入',
    changed: '为适应模型而更改',
    widened: '已补全，或按更笼统的含义读取',
  },
  issues: {
    error: '错误，已在所在之处标出',
    warning: '需要留意之处',
  },
  often: (count, line) => {
    if (line === null) return times(count);
    return count === 1
      ? `1 次，在第 ${figure(line)} 行`
      : `${times(count)}，首次在第 ${figure(line)} 行`;
  },
  oftenFirst: (count) => `${times(count)}，首次：`,
  place: (line, column) => `第 ${figure(line)} 行第 ${figure(column)} 列`,

  trouble: {
    unreadable: '浏览器无法从磁盘读取；它可能是文件夹，或已被移动。',
    readerEnded: '读取程序在文件读完之前就结束了；可能是内存不足。',
  },

  files: (names) => (names.length === 0 ? '没有文件' : names.map((name) => `“${name}”`).join('和')),
  pasted: {
    files: (names) => `粘贴了${names}。`,
    nothing: (why) => `没有粘贴任何内容：${why}`,
    looksLike: (format) => `粘贴的内容看起来是 ${format}。`,
    fileName: '粘贴的文本',
  },
  otherOrigin: (address) =>
    `未打开 ${address}：链接只能打开与本页同源的文件。请先保存，再从磁盘打开。`,
  turnedBack: (fileName) => `已取消，未打开 ${fileName}。现在显示的是第一篇文本。`,
  graphInside: '此页面中的图',
  notOpenedSince: (what, flaw) => `无法打开${what}：${flaw ?? '内容不完整。'}`,
  linkNotInside: (name) => `该链接指向“${name}”，此文件中没有：请先打开那个文件，再重新打开链接。`,
  emptyExplorer: '此浏览器文件为空：它是导出时用来放入图的模板。',
};
