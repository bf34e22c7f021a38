/**
 * Did somebody edit a cell that only repeats another table?
 *
 * Such an edit is not taken: the label of an entity is said in entities.csv and nowhere else. It would be lost
 * in silence, so a note names the column and the table to edit instead.
 */
import type { Notes } from '../flat/notes.ts';
import type { OpenTable } from './open-table.ts';
import { decodeValue, encodeValue, type CellValue } from './table-cells.ts';
import { TABLES, type Repeated, type TableName } from './table-schema.ts';

type Tables = ReadonlyMap<TableName, OpenTable>;

/** As an aid holds it: there is no telling an empty text from none. */
const asAid = (value: CellValue): CellValue => decodeValue('aid', encodeValue('aid', value));

function tellEdited(
  tables: Tables,
  table: TableName,
  name: string,
  { key, table: other, column }: Repeated,
  notes: Notes,
): void {
  const values = new Map(tables.get(other)?.rows.map(({ get }) => [get('id'), get(column)]));
  for (const { get, line } of tables.get(table)?.rows ?? []) {
    const found = get(name);
    if (found !== undefined && found !== asAid(values.get(get(key))))
      notes.tell(
        'dropped',
        `${table}.csv: The column “${name}” only repeats “${column}” of ${other}.csv; what was changed in it was not taken. Change it there.`,
        line,
      );
  }
}

export function findEditedAids(tables: Tables, notes: Notes): void {
  for (const { name, columns } of TABLES)
    for (const column of columns)
      if (column.repeats !== undefined)
        tellEdited(tables, name, column.name, column.repeats, notes);
}
