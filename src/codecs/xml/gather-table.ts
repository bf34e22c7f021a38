/**
 * Which columns do the nodes, or the edges, of a file have, and what stands in each row?
 *
 * A file may name a column before, between or after its values, declare defaults, or not declare a column at
 * all. Rows are as long as their last value, and all rows together have at most LIMITS.values cells, so that a
 * small file cannot ask for a vast table. A second value in one cell is put behind the first, with a note.
 */
import type { ReadNote } from '../codec.ts';
import type { Cells, ColumnType, FlatColumn } from '../flat/flat-graph.ts';
import { SharedRows } from '../flat/shared-rows.ts';
import type { Notes } from '../flat/notes.ts';
import { LIMITS } from '../limits.ts';
import type { Refuse } from './xml-tag.ts';

/** A row that is being filled; used again for the next one, so that rows end up no longer than they must be. */
export class Row {
  private readonly cells: (string | undefined)[] = [];
  private length = 0;

  get(at: number): string | undefined {
    return at < this.length ? this.cells[at] : undefined;
  }

  /** How many cells had to be added. */
  set(at: number, value: string): number {
    const before = this.length;
    for (; this.length <= at; this.length += 1) this.cells[this.length] = undefined;
    this.cells[at] = value;
    return this.length - before;
  }

  /** Where its cells stand among the rows; then it is empty again. */
  take(rows: SharedRows): number {
    const place = rows.place(this.cells, this.length);
    this.length = 0;
    return place;
  }
}

interface GatheredColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** What a row has that says nothing. */
  readonly fallback: string | undefined;
  /** Where it was first used without being declared; null for one that is declared. */
  readonly undeclaredAt: number | null;
}

export interface TableTools {
  readonly tell: (kind: ReadNote['kind'], sentence: string, line: number) => void;
  readonly refuse: (sentence: string) => never;
}

export class ReaderTools implements TableTools {
  private readonly notes: Pick<Notes, 'tell'>;
  private readonly stop: Refuse;

  constructor(notes: Pick<Notes, 'tell'>, stop: Refuse) {
    this.notes = notes;
    this.stop = stop;
  }

  tell(kind: ReadNote['kind'], sentence: string, line: number): void {
    this.notes.tell(kind, sentence, line);
  }

  refuse(sentence: string): never {
    return this.stop(sentence);
  }
}

export class Table {
  private readonly columns: GatheredColumn[] = [];
  private readonly indexOf = new Map<string, number>();
  /** Columns that the format itself has a place for ("weight"), by their name. */
  private readonly builtIn = new Map<string, number>();
  private readonly named = new Map<string, number>();
  private cells = 0;
  readonly rows = new SharedRows();
  private readonly tools: TableTools;

  constructor(tools: TableTools) {
    this.tools = tools;
  }

  private add(column: GatheredColumn): number {
    if (this.columns.length >= LIMITS.columns)
      this.tools.refuse(`There are more than ${LIMITS.columns} columns; leave some out.`);
    this.columns.push(column);
    return this.columns.length - 1;
  }

  /** True unless the id was declared before. Values that came earlier belong to it as well. */
  declare(id: string, column: Omit<GatheredColumn, 'undeclaredAt'>): boolean {
    const at = this.indexOf.get(id);
    if (at !== undefined && this.columns[at]?.undeclaredAt === null) return false;
    const declared = { ...column, undeclaredAt: null };
    const place = at ?? this.add(declared);
    this.columns[place] = declared;
    this.indexOf.set(id, place);
    this.named.set(column.name, place);
    return true;
  }

  /** Lets a second id stand for the column of this name; false where there is no such column. */
  share(id: string, name: string): boolean {
    const at = this.named.get(name);
    if (at === undefined || this.indexOf.has(id)) return false;
    this.indexOf.set(id, at);
    return true;
  }

  /** Where the values of the column with this id go, declared or not. */
  find(id: string, line: number): number {
    const known = this.indexOf.get(id);
    if (known !== undefined) return known;
    const at = this.add({ name: id, type: 'string', fallback: undefined, undeclaredAt: line });
    this.indexOf.set(id, at);
    return at;
  }

  /** Where the declared column of this name is; -1 where there is none. */
  findNamed(name: string): number {
    return this.named.get(name) ?? -1;
  }

  findBuiltIn(name: string, type: ColumnType): number {
    const known = this.builtIn.get(name);
    if (known !== undefined) return known;
    const at = this.add({ name, type, fallback: undefined, undeclaredAt: null });
    this.builtIn.set(name, at);
    return at;
  }

  put(row: Row, at: number, value: string, line: number): void {
    const before = row.get(at);
    const cell = before === undefined ? value : `${before}; ${value}`;
    this.count(row.set(at, cell));
    if (before === undefined) return;
    if (cell.length > LIMITS.textLength)
      this.tools.refuse('The values in one cell are longer than any text may be.');
    this.tools.tell('changed', 'Several values in one cell were put behind one another.', line);
  }

  private count(cells: number): void {
    this.cells += cells;
    if (this.cells > LIMITS.values)
      this.tools.refuse(`The table has more than ${LIMITS.values} cells; leave columns out.`);
  }

  /** A note for each column that has values and no declaration. */
  tellUndeclared(): void {
    for (const { undeclaredAt } of this.columns)
      if (undeclaredAt !== null)
        this.tools.tell(
          'widened',
          'Columns that the file does not declare are called by their id.',
          undeclaredAt,
        );
  }

  /** All rows; those that say nothing have what was declared for them. `used` names the row of each element. */
  filledRows(used: readonly number[]): readonly Cells[] {
    const rows = this.rows.all;
    const last = this.columns.findLastIndex(({ fallback }) => fallback !== undefined);
    if (last === -1) return rows;
    for (const at of used) this.count(Math.max(0, last + 1 - (rows[at]?.length ?? 0)));
    return rows.map((cells) =>
      Array.from(
        { length: Math.max(cells.length, last + 1) },
        (_, at) => cells[at] ?? this.columns[at]?.fallback,
      ),
    );
  }

  all(): readonly FlatColumn[] {
    return this.columns.map(({ name, type }) => ({ name, type }));
  }
}
