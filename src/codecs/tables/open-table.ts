/**
 * What do the rows of one of our tables say, column by column?
 *
 * Finds the columns by their names, in whichever order they stand. One that is missing or given twice is a
 * flaw; one that somebody added is kept with entities and relations and left out elsewhere, with a note. Values
 * are decoded when they are asked for.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import type { Attribute } from '../../model/attribute.ts';
import type { ReadFlaw } from '../codec.ts';
import type { Notes } from '../flat/notes.ts';
import { parseCsv, type CsvRow, type CsvTable } from './parse-csv.ts';
import { decodeValue, type CellValue } from './table-cells.ts';
import type { Table, TableColumn, TableName } from './table-schema.ts';

export interface TableRow {
  readonly line: number;
  /** What stands in the column of this name; of a column that the table lacks, undefined. */
  readonly get: (name: string) => CellValue;
  /** The filled cells of the columns that are not ours, as they stand. */
  readonly added: readonly Attribute[];
}

export interface OpenTable {
  readonly rows: readonly TableRow[];
}

interface Placed {
  readonly column: TableColumn;
  readonly index: number;
}

function findHeaderFlaw(table: Table, header: readonly string[]): string | null {
  const twice = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
  if (twice !== undefined) return `The column “${twice.slice(0, 60)}” is there twice; remove one.`;
  const missing = table.columns.filter(
    ({ name, kind }) => kind !== 'aid' && !header.includes(name),
  );
  return missing.length === 0
    ? null
    : `A column is missing: ${missing.map(({ name }) => `“${name}”`).join(', ')}.`;
}

/** Whose rows become records that can keep a column of somebody else. */
const KEEPERS: ReadonlySet<TableName> = new Set(['entities', 'relations']);

const findAdded = (table: Table, header: readonly string[]): readonly string[] =>
  header.filter((name) => !table.columns.some((column) => column.name === name));

function tellColumns(table: Table, { header, headerLine, notes: own }: CsvTable, notes: Notes) {
  const file = `${table.name}.csv`;
  for (const { kind, sentence, count, line } of own)
    for (let turn = 0; turn < count; turn += 1)
      notes.tell(kind, `${file}: ${sentence}`, line ?? undefined);
  const keeps = KEEPERS.has(table.name);
  for (const name of findAdded(table, header))
    notes.tell(
      keeps ? 'widened' : 'dropped',
      `${file}: The column “${name.slice(0, 60)}” is not one of ours and was ${keeps ? 'kept as a column of another program' : 'left out'}.`,
      headerLine,
    );
}

type Added = readonly (readonly [name: string, index: number])[];

function toRow(at: ReadonlyMap<string, Placed>, added: Added, { line, cells }: CsvRow): TableRow {
  const get = (name: string): CellValue => {
    const placed = at.get(name);
    return placed === undefined
      ? undefined
      : decodeValue(placed.column.kind, cells[placed.index] ?? '');
  };
  const filled = added.flatMap(([name, index]) => {
    const value = cells[index] ?? '';
    return value === '' ? [] : [{ name, value }];
  });
  return { line, get, added: filled };
}

export function openTable(
  table: Table,
  bytes: Uint8Array,
  notes: Notes,
): Result<OpenTable, readonly ReadFlaw[]> {
  const parsed = parseCsv(bytes);
  if (!parsed.ok)
    return failure(
      parsed.failure.map((flaw) => ({ ...flaw, sentence: `${table.name}.csv: ${flaw.sentence}` })),
    );
  const { header, headerLine, rows } = parsed.value;
  const flaw = findHeaderFlaw(table, header);
  if (flaw !== null)
    return failure([{ line: headerLine, column: 1, sentence: `${table.name}.csv: ${flaw}` }]);
  tellColumns(table, parsed.value, notes);
  const at = new Map(
    table.columns.flatMap((column) => {
      const index = header.indexOf(column.name);
      return index === -1 ? [] : [[column.name, { column, index }]];
    }),
  );
  const added = findAdded(table, header).map((name) => [name, header.indexOf(name)] as const);
  return success({ rows: rows.map((row) => toRow(at, added, row)) });
}
