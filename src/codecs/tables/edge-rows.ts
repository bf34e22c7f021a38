/**
 * What edges do the rows of a table make, and what does each say of its ends?
 *
 * An empty cell is none. A column `Type` of nothing but Directed and Undirected is Gephi's and says how the
 * arrow runs; any other stays a column. Our own table is known by its columns, and only there are the
 * apostrophes of the guard undone: elsewhere a leading apostrophe is somebody's text.
 */
import type { FlatEdge } from '../flat/flat-graph.ts';
import { hasOwnEdges } from '../flat/lift-own.ts';
import type { Notes } from '../flat/notes.ts';
import { SharedRows } from '../flat/shared-rows.ts';
import type { ReadFlaw } from '../codec.ts';
import { decodeCell } from './cell-code.ts';
import { findColumn, type EdgeColumns } from './edge-columns.ts';
import type { CsvTable } from './parse-csv.ts';

/** Columns that say something of an end. */
export const NODE_PARTS: ReadonlySet<string> = new Set([
  'source_label',
  'target_label',
  'source_kind',
  'target_kind',
]);

/** A row with its ends; the labels and kinds are those of the ends, where the table gives them. */
export interface EdgeRow {
  readonly edge: FlatEdge;
  readonly labels: readonly [string | undefined, string | undefined];
  readonly kinds: readonly [string | undefined, string | undefined];
}

const NOTHING = [undefined, undefined] as const;

export interface EdgeRows {
  readonly isOurs: boolean;
  /** Of the columns that are left for `cells`. */
  readonly columns: readonly string[];
  readonly rows: readonly EdgeRow[];
  readonly flaws: readonly ReadFlaw[];
}

const toFlat = (header: readonly string[]) => ({
  name: '',
  description: '',
  nodeColumns: [],
  edgeColumns: header.map((name) => ({ name, type: 'string' as const })),
  nodes: [],
  edges: [],
});

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

function makeReader(isOurs: boolean, notes: Notes) {
  const read = (cell: string | undefined): string | undefined =>
    cell === undefined || cell === '' ? undefined : isOurs ? decodeCell(cell) : cell;
  /** The one object for each id: every row has a copy of its own. */
  const ids = new Map<string, string>();
  const readId = (cell: string | undefined, line: number): string => {
    const said = read(cell) ?? '';
    const known = ids.get(said);
    if (known !== undefined) return known;
    const id = isOurs ? said : said.trim();
    if (id !== said)
      notes.tell('changed', 'Blanks around the names of nodes were taken away.', line);
    else ids.set(id, id);
    return id;
  };
  return { read, readId };
}

export function toEdgeRows(raw: CsvTable, ends: EdgeColumns, notes: Notes): EdgeRows {
  const isOurs = hasOwnEdges(toFlat(raw.header));
  const table = isOurs ? decodeTable(raw) : raw;
  const { header } = table;
  const direction = isOurs ? -1 : findDirection(table);
  const id = findColumn(header, 'id');
  const label = findColumn(header, 'label');
  const parts = ['source_label', 'target_label', 'source_kind', 'target_kind'].map((name) =>
    header.indexOf(name),
  );
  const used = new Set([ends.source, ends.target, direction, id, label, ...parts]);
  const rest = header.flatMap((_, index) => (used.has(index) ? [] : [index]));
  const { read, readId } = makeReader(isOurs, notes);
  const flaws: ReadFlaw[] = [];
  const shared = new SharedRows();
  const row: (string | undefined)[] = [];
  const saysEnds = parts.some((part) => part !== -1);
  const rows = table.rows.map(({ cells, line }): EdgeRow => {
    const source = readId(cells[ends.source], line);
    const target = readId(cells[ends.target], line);
    if (source === '' || target === '')
      flaws.push({
        line,
        column: 1,
        sentence: `This row names no ${source === '' ? 'source' : 'target'}; give it one, or remove the row.`,
      });
    for (let at = 0; at < rest.length; at += 1) row[at] = read(cells[rest[at] ?? -1]);
    const at = (part: number) => read(cells[parts[part] ?? -1]);
    return {
      edge: {
        id: read(cells[id]),
        source,
        target,
        label: read(cells[label]),
        isDirected:
          direction === -1 || (DIRECTIONS.get((cells[direction] ?? '').toLowerCase()) ?? true),
        cells: shared.find(row, rest.length),
        line,
      },
      labels: saysEnds ? [at(0), at(1)] : NOTHING,
      kinds: saysEnds ? [at(2), at(3)] : NOTHING,
    };
  });
  return { isOurs, columns: rest.map((index) => header[index] ?? ''), rows, flaws };
}
