/**
 * What edges do the rows of a table make, and what does each say of its ends?
 *
 * An empty cell is none. A column `Type` of nothing but Directed and Undirected is Gephi's and says how the
 * arrow runs; any other stays a column. Our own table is known by its columns, and only there are the
 * apostrophes of the guard undone: elsewhere a leading apostrophe is somebody's text.
 */
import { OpenEdges, type FlatEdges } from '../flat/flat-edges.ts';
import { hasOwnEdges } from '../flat/lift-own.ts';
import type { Notes } from '../flat/notes.ts';
import { SharedRows } from '../flat/shared-rows.ts';
import type { ReadFlaw } from '../codec.ts';
import { decodeCell } from './cell-code.ts';
import { findColumn, type EdgeColumns } from './edge-columns.ts';
import { findVoices } from './find-voices.ts';
import type { CsvRow, CsvTable } from './parse-csv.ts';
import { TableEnds } from './table-ends.ts';

/** Columns that say something of an end. */
export const NODE_PARTS: readonly string[] = [
  'source_label',
  'target_label',
  'source_kind',
  'target_kind',
];

export interface EdgeRows {
  readonly isOurs: boolean;
  /** Of the columns that are left for cells. */
  readonly columns: readonly string[];
  readonly edges: FlatEdges;
  /** Made of the ends. */
  readonly nodes: TableEnds;
  readonly flaws: readonly ReadFlaw[];
  /** Reads what the rows say of their ends besides their ids. */
  readonly describeEnds: () => void;
}

const DIRECTIONS: ReadonlyMap<string, boolean> = new Map([
  ['directed', true],
  ['undirected', false],
  ['mutual', false],
]);

/** The column that says how the arrows run, or −1. */
function findDirection({ header, rows }: CsvTable): number {
  const at = header.findIndex((name) => name.toLowerCase() === 'type');
  const isDirection = rows.every(({ cells }) => DIRECTIONS.has((cells[at] ?? '').toLowerCase()));
  return rows.length > 0 && isDirection ? at : -1;
}

/** Our table back as it was written; a header cell never is empty. */
const decodeTable = (table: CsvTable): CsvTable => ({
  ...table,
  header: table.header.map((name) => decodeCell(name) ?? ''),
});

type ReadCell = (cells: readonly string[], at: number) => string | undefined;

/** What stands in a cell, if anything does; `at` is −1 of a column that is not there. */
const readCell: ReadCell = (cells, at) => (at < 0 || cells[at] === '' ? undefined : cells[at]);

/** The same of our own tables. */
const readOwnCell: ReadCell = (cells, at) =>
  at < 0 || cells[at] === '' ? undefined : decodeCell(cells[at] ?? '');

/**
 * Of the columns at these places; `rest` are those that are left. Takes the list of rows and nothing else of the table:
 * code for a loop over lists stays fast, whatever they hung from.
 */
function readRows(
  rows: readonly CsvRow[],
  source: number,
  target: number,
  direction: number,
  id: number,
  label: number,
  rest: readonly number[],
  read: ReadCell,
  nodes: TableEnds,
  flaws: ReadFlaw[],
): FlatEdges {
  const shared = new SharedRows();
  const open = new OpenEdges();
  const row: (string | undefined)[] = rest.map(() => undefined);
  for (const { cells, line } of rows) {
    const from = nodes.meet(read(cells, source) ?? '', line);
    const to = nodes.meet(read(cells, target) ?? '', line);
    if (from === '' || to === '')
      flaws.push({
        line,
        column: 1,
        sentence: `This row names no ${from === '' ? 'source' : 'target'}; give it one, or remove the row.`,
      });
    for (let at = 0; at < rest.length; at += 1) row[at] = read(cells, rest[at] ?? -1);
    const isDirected =
      direction < 0 || (DIRECTIONS.get((cells[direction] ?? '').toLowerCase()) ?? true);
    const at = open.add(read(cells, id), from, to, read(cells, label), isDirected, line);
    open.rowOf[at] = shared.place(row, rest.length);
  }
  return open.close(shared.all);
}

export function toEdgeRows(raw: CsvTable, ends: EdgeColumns, notes: Notes): EdgeRows {
  const isOurs = hasOwnEdges({
    edgeColumns: raw.header.map((name) => ({ name, type: 'string' })),
  });
  const table = isOurs ? decodeTable(raw) : raw;
  const { header, rows } = table;
  const direction = isOurs ? -1 : findDirection(table);
  const id = findColumn(header, 'id');
  const label = findColumn(header, 'label');
  const parts = NODE_PARTS.map((name) => header.indexOf(name));
  const used = new Set([ends.source, ends.target, direction, id, label, ...parts]);
  const rest = header.flatMap((_, index) => (used.has(index) ? [] : [index]));
  const read = isOurs ? readOwnCell : readCell;
  const nodes = new TableEnds(notes, !isOurs);
  const flaws: ReadFlaw[] = [];
  const { source, target } = ends;
  const edges = readRows(rows, source, target, direction, id, label, rest, read, nodes, flaws);
  const columns = rest.map((index) => header[index] ?? '');
  const describeEnds = (): void => {
    const saysEnds = parts.some((part) => part !== -1);
    for (const [at, { cells, line }] of saysEnds ? rows.entries() : []) {
      const [sourceLabel, targetLabel, sourceKind, targetKind] = parts.map((part) =>
        read(cells, part),
      );
      nodes.describe(edges.sources[at] ?? '', sourceLabel, sourceKind, line);
      nodes.describe(edges.targets[at] ?? '', targetLabel, targetKind, line);
    }
    for (const [at, row] of isOurs ? edges.rowOf.entries() : [])
      for (const { id: voice, label: name } of findVoices(columns, edges.rows[row] ?? []))
        nodes.describe(voice, name, undefined, edges.lines[at] ?? 1);
  };
  return { isOurs, columns, edges, nodes, flaws, describeEnds };
}
