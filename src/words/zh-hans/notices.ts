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
  notOpened: (what) => `无法打开${what}。`,
  refused: (what, place, message, remedy, more) =>
    `未打开${what}：${place}：${message} ${remedy}${more > 0 ? `（另有 ${figure(more)} 处错误）` : ''}`,
  openedWithFaults: (what, faults) =>
    `已打开${what}，其中有 ${figure(faults)} 处错误；请查看标记。`,
  linkToOtherFile: (name) => `该链接指向发送者的文件“${name}”：请先打开该文件，再重新打开链接。`,
  linkParts: {
    entity: (name) => `实体“${name}”`,
    relation: (name) => `关系“${name}”`,
    passage: (name) => `原文“${name}”`,
    version: (name) => `版本“${name}”`,
    other: (name) => `“${name}”`,
  },
  linkWithout: (parts, more) =>
    `链接中有此文本没有的内容，打开时已略去：${parts.join('、')}${more > 0 ? `，另有 ${figure(more)} 项` : ''}。`,
  serverAnswered: (status, address) => `服务器对 ${address} 返回了 ${status}。`,
};
