/**
 * Which attributes do the cells of a row become, and does another row have the very same?
 *
 * A row that is shared (shared-rows.ts) becomes one list of attributes, and the same value in the same column one
 * attribute, as far as there is room to remember them: half a million edges then hold a few thousand lists.
 */
import type { Attribute } from '../../model/attribute.ts';
import type { Cells, FlatColumn } from './flat-graph.ts';
import { Worth } from './worth.ts';

/** Rows, and values of one column, that are remembered. */
const MOST_ROWS = 20_000;
const MOST_VALUES = 5000;

/** `leftOut` is the column that is no attribute, or −1. Undefined for a row without a cell. */
export function makeAttributes(columns: readonly FlatColumn[], leftOut: number) {
  const lists = new Map<Cells, readonly Attribute[]>();
  const listWorth = new Worth();
  const known = columns.map(() => ({ worth: new Worth(), values: new Map<string, Attribute>() }));

  const attributeOf = (at: number, name: string, value: string): Attribute => {
    const ofColumn = known[at];
    if (ofColumn === undefined || ofColumn.worth.isOver) return { name, value };
    const found = ofColumn.values.get(value);
    ofColumn.worth.note(found !== undefined);
    if (found !== undefined) return found;
    const attribute = { name, value };
    if (ofColumn.values.size < MOST_VALUES) ofColumn.values.set(value, attribute);
    return attribute;
  };

  // By the cells, not by the columns: a row may be far shorter than the table is wide.
  const listOf = (cells: Cells): readonly Attribute[] => {
    const attributes: Attribute[] = [];
    for (let at = 0; at < cells.length; at += 1) {
      const [name, value] = [columns[at]?.name, cells[at]];
      if (value !== undefined && name !== undefined && at !== leftOut)
        attributes.push(attributeOf(at, name, value));
    }
    return attributes;
  };

  return (cells: Cells): readonly Attribute[] | undefined => {
    let list = listWorth.isOver ? undefined : lists.get(cells);
    if (!listWorth.isOver) listWorth.note(list !== undefined);
    if (list === undefined) {
      list = listOf(cells);
      if (!listWorth.isOver && lists.size < MOST_ROWS) lists.set(cells, list);
    }
    return list.length === 0 ? undefined : list;
  };
}
