/**
 * Which attributes do the cells of a row become, and does another row have the very same?
 *
 * A row that is shared (shared-rows.ts) becomes one list of attributes, and the same value in the same column one
 * attribute, as far as there is room to remember them: half a million edges then hold a few thousand lists.
 */
import type { Attribute } from '../../model/attribute.ts';
import { keepShape } from '../keep-shape.ts';
import type { Cells, FlatColumn } from './flat-graph.ts';
import { Worth } from './worth.ts';

/** Rows, and values of one column, that are remembered. */
const MOST_ROWS = 20_000;
const MOST_VALUES = 5000;

interface KnownValues {
  readonly worth: Worth;
  readonly values: Map<string, Attribute>;
}

/** The attributes of one table; `leftOut` is the column that is no attribute, or −1. */
export class SharedAttributes {
  private readonly columns: readonly FlatColumn[];
  private readonly leftOut: number;
  private readonly lists = new Map<Cells, readonly Attribute[]>();
  private readonly listWorth = new Worth();
  private readonly known: readonly KnownValues[];

  constructor(columns: readonly FlatColumn[], leftOut: number) {
    this.columns = columns;
    this.leftOut = leftOut;
    this.known = columns.map(() => ({ worth: new Worth(), values: new Map() }));
  }

  /** Undefined for a row without a cell. */
  find(cells: Cells): readonly Attribute[] | undefined {
    const { lists, listWorth } = this;
    let list = listWorth.isOver ? undefined : lists.get(cells);
    if (!listWorth.isOver) listWorth.note(list !== undefined);
    if (list === undefined) {
      list = this.makeList(cells);
      if (!listWorth.isOver && lists.size < MOST_ROWS) lists.set(cells, list);
    }
    return list.length === 0 ? undefined : list;
  }

  /** The same of a row that is asked about once. */
  findOnce(cells: Cells): readonly Attribute[] | undefined {
    const list = this.makeList(cells);
    return list.length === 0 ? undefined : list;
  }

  /** By the cells, not by the columns: a row may be far shorter than the table is wide. */
  private makeList(cells: Cells): readonly Attribute[] {
    const { columns, leftOut } = this;
    const attributes: Attribute[] = [];
    for (let at = 0; at < cells.length; at += 1) {
      const name = columns[at]?.name;
      const value = cells[at];
      if (value !== undefined && name !== undefined && at !== leftOut)
        attributes.push(this.attributeOf(at, name, value));
    }
    return attributes;
  }

  private attributeOf(at: number, name: string, value: string): Attribute {
    const ofColumn = this.known[at];
    if (ofColumn === undefined || ofColumn.worth.isOver) return { name, value };
    const found = ofColumn.values.get(value);
    ofColumn.worth.note(found !== undefined);
    if (found !== undefined) return found;
    const attribute = { name, value };
    if (ofColumn.values.size < MOST_VALUES) ofColumn.values.set(value, attribute);
    return attribute;
  }
}

keepShape(new SharedAttributes([], -1));
