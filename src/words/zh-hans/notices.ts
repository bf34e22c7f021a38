/**
 * What does a notice of the page say in simplified Chinese?
 *
 * Entry by entry as in src/words/notices.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import { ZH_FIGURES } from '../figures.ts';
import type { noticesEn } from '../notices.ts';

const { figure } = ZH_FIGURES;

export const notices: typeof noticesEn = {
  shippedText: (name) => `文本“${name}”`,
  graphInside: '此页面中的图',
  notOpened: (what) => `无法打开${what}。`,
  notOpenedSince: (what, flaw) => `无法打开${what}：${flaw ?? '内容不完整。'}`,
  refused: (what, place, message, remedy, more) =>
    `未打开${what}：${place}：${message} ${remedy}${more > 0 ? `（另有 ${figure(more)} 处错误）` : ''}`,
  openedWithFaults: (what, faults) =>
    `已打开${what}，其中有 ${figure(faults)} 处错误；请查看标记。`,
  linkToOtherFile: (name) => `该链接指向发送者的文件“${name}”：请先打开该文件，再重新打开链接。`,
  linkNotInside: (name) => `该链接指向“${name}”，此文件中没有：请先打开那个文件，再重新打开链接。`,
  linkParts: {
    entity: (name) => `实体“${name}”`,
    relation: (name) => `关系“${name}”`,
    passage: (name) => `原文“${name}”`,
    version: (name) => `版本“${name}”`,
    other: (name) => `“${name}”`,
  },
  linkWithout: (parts, more) =>
    `链接中有此文本没有的内容，打开时已略去：${parts.join('、')}${more > 0 ? `，另有 ${figure(more)} 项` : ''}。`,
  emptyExplorer: '此浏览器文件为空：它是导出时用来放入图的模板。',
  otherOrigin: (address) =>
    `未打开 ${address}：链接只能打开与本页同源的文件。请先保存，再从磁盘打开。`,
  turnedBack: (fileName) => `已取消，未打开 ${fileName}。现在显示的是第一篇文本。`,
  serverAnswered: (status, address) => `服务器对 ${address} 返回了 ${status}。`,
  templateMissing: (status) => `找不到浏览器文件的模板（${status}）：请重新构建页面。`,
  methodMissing: (status) => `找不到方法记录（${status}）。`,
};
