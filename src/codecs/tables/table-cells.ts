/**
 * What does a value look like in its column, and what value stands in a cell?
 *
 * Numbers and flags stand bare. On the way back what is no number or flag stays the text it is, and the gate
 * names it. Spreadsheets write TRUE and FALSE, and 1.0 for 1: both are taken.
 */
import { decodeCell, decodeList, encodeCell, encodeList, encodeNumber } from './cell-code.ts';
import type { ColumnKind } from './table-schema.ts';

export type CellValue = string | number | boolean | readonly string[] | undefined;

const isList = (value: CellValue): value is readonly string[] => Array.isArray(value);

function encodeTexts(kind: ColumnKind, texts: readonly string[]): string {
  // No item of such a list is the empty text, so that the cell for one can say "a list, but empty".
  return kind === 'optional-list' && texts.length === 0 ? encodeCell('') : encodeList(texts);
}

export function encodeValue(kind: ColumnKind, value: CellValue): string {
  if (value === undefined) return '';
  if (isList(value)) return encodeTexts(kind, value);
  if (typeof value !== 'string') return String(value);
  if (kind === 'value') return encodeNumber(value);
  const mayBeEmpty = kind === 'text' || kind === 'aid';
  return mayBeEmpty && value === '' ? '' : encodeCell(value);
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/u;

export function decodeValue(kind: ColumnKind, cell: string): CellValue {
  switch (kind) {
    case 'text':
    case 'aid':
      return decodeCell(cell) ?? '';
    case 'optional':
    case 'value':
      return decodeCell(cell);
    case 'number':
      return NUMBER.test(cell) ? Number(cell) : cell;
    case 'flag': {
      const word = cell.toLowerCase();
      return word === 'true' ? true : word === 'false' ? false : cell;
    }
    case 'list':
      return decodeList(cell) ?? [];
    case 'optional-list': {
      const texts = decodeList(cell);
      return texts?.length === 1 && texts[0] === '' ? [] : texts;
    }
  }
}
