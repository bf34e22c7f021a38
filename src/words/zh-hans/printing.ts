/**
 * What does a printed page say in simplified Chinese?
 *
 * Entry by entry as in src/words/printing.ts, whose type it has. Words of the corpus are passed on as they are,
 * whatever their language.
 */
import type { printingEn } from '../printing.ts';

export const printing: typeof printingEn = {
  citation: (author, title, written) =>
    [author, title === '' ? '' : `《${title}》`, written].filter((part) => part !== '').join('，'),
  address: (link) => `此视图的链接：${link}`,
};
