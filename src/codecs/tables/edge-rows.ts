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
import type { CsvTable } from './parse-csv.ts';
import type { TableEnds } from './table-ends.ts';

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

const makeReader =
  (isOurs: boolean) =>
  (cell: string | undefined): string | undefined =>
    cell === undefined || cell === '' ? undefined : isOurs ? decodeCell(cell) : cell;

/** Reads the ends of the rows into `nodes`. */
export function toEdgeRows(
  raw: CsvTable,
  ends: EdgeColumns,
  nodes: TableEnds,
  notes: Notes,
): EdgeRows {
  const isOurs = hasOwnEdges({
    edgeColumns: raw.header.map((name) => ({ name, type: 'string' })),
  });
  const table = isOurs ? decodeTable(raw) : raw;
  const { header } = table;
  const direction = isOurs ? -1 : findDirection(table);
  const id = findColumn(header, 'id');
  const label = findColumn(header, 'label');
  const parts = NODE_PARTS.map((name) => header.indexOf(name));
  const used = new Set([ends.source, ends.target, direction, id, label, ...parts]);
  const rest = header.flatMap((_, index) => (used.has(index) ? [] : [index]));
  const read = makeReader(isOurs);
  const flaws: ReadFlaw[] = [];
  const shared = new SharedRows();
  const row: (string | undefined)[] = [];
  const open = new OpenEdges();
  const readId = (cell: string | undefined, line: number): string => {
    const said = read(cell) ?? '';
    const known = nodes.find(said);
    if (known !== undefined) return known;
    const name = isOurs ? said : said.trim();
    if (name !== said)
      notes.tell('changed', 'Blanks around the names of nodes were taken away.', line);
    return name === '' ? '' : nodes.meet(name, line);
  };
  for (const { cells, line } of table.rows) {
    const source = readId(cells[ends.source], line);
    const target = readId(cells[ends.target], line);
    if (source === '' || target === '')
      flaws.push({
        line,
        column: 1,
        sentence: `This row names no ${source === '' ? 'source' : 'target'}; give it one, or remove the row.`,
      });
    for (let at = 0; at < rest.length; at += 1) row[at] = read(cells[rest[at] ?? -1]);
    const isDirected =
      direction === -1 || (DIRECTIONS.get((cells[direction] ?? '').toLowerCase()) ?? true);
    const at = open.add(read(cells[id]), source, target, read(cells[label]), isDirected, line);
    open.rowOf[at] = shared.place(row, rest.length);
  }
  const edges = open.close(shared.all);
  const columns = rest.map((index) => header[index] ?? '');
  const describeEnds = (): void => {
    const saysEnds = parts.some((part) => part !== -1);
    for (const [at, { cells, line }] of saysEnds ? table.rows.entries() : []) {
      const [sourceLabel, targetLabel, sourceKind, targetKind] = parts.map((part) =>
        read(cells[part]),
      );
      nodes.describe(edges.sources[at] ?? '', sourceLabel, sourceKind, line, notes);
      nodes.describe(edges.targets[at] ?? '', targetLabel, targetKind, line, notes);
    }
    for (const [at, row] of isOurs ? edges.rowOf.entries() : [])
      for (const { id: voice, label: name } of findVoices(columns, edges.rows[row] ?? []))
        nodes.describe(voice, name, undefined, edges.lines[at] ?? 1, notes);
  };
  return { isOurs, columns, edges, flaws, describeEnds };
}
