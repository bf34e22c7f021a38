/**
 * What reading do these tables make?
 *
 * Columns may stand in any order and the tables may have been through a spreadsheet; a missing table or column
 * is named. Ids are only strings in rows, and a row that belongs to no record is refused with its line. What
 * the aids repeat is not taken back: where somebody edited one, a note says so.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import { decodeUtf8 } from '../../kit/utf8.ts';
import type { RawDataset } from '../../model/document.ts';
import type { ReadFlaw, ReadOutcome } from '../codec.ts';
import { openNotes, type Notes } from '../flat/notes.ts';
import { openTable, type OpenTable, type TableRow } from './open-table.ts';
import { findEditedAids } from './read-aids.ts';
import { given, toEntity, toRelation, toSpan, toVocabulary, type ById } from './table-records.ts';
import { TABLES, TABLES_FORMAT, type TableName } from './table-schema.ts';

type Members = ReadonlyMap<string, Uint8Array>;
type Tables = ReadonlyMap<TableName, OpenTable>;

const flawAt = (file: string, line: number, sentence: string): ReadFlaw => ({
  line,
  column: 1,
  sentence: `${file}: ${sentence}`,
});

function openTables(members: Members, notes: Notes): Result<Tables, readonly ReadFlaw[]> {
  const tables = new Map<TableName, OpenTable>();
  const flaws: ReadFlaw[] = [];
  for (const table of TABLES) {
    const bytes = members.get(`${table.name}.csv`);
    if (bytes !== undefined) {
      const opened = openTable(table, bytes, notes);
      if (opened.ok) tables.set(table.name, opened.value);
      else flaws.push(...opened.failure);
    } else if (table.name !== 'positions')
      flaws.push(flawAt(`${table.name}.csv`, 1, 'This table is missing from the archive.'));
  }
  return flaws.length > 0 ? failure(flaws) : success(tables);
}

/** The rows that belong to each id of `owners`; a row of nobody is a flaw. */
function group(
  tables: Tables,
  name: TableName,
  key: string,
  owners: TableName,
  flaws: ReadFlaw[],
): ById {
  const ids = new Set(tables.get(owners)?.rows.map(({ get }) => get('id')));
  const groups = new Map<unknown, TableRow[]>();
  for (const row of tables.get(name)?.rows ?? []) {
    const id = row.get(key);
    const rows = groups.get(id);
    if (rows) rows.push(row);
    else groups.set(id, [row]);
    if (!ids.has(id))
      flaws.push(
        flawAt(
          `${name}.csv`,
          row.line,
          `There is no row with the id “${String(id).slice(0, 60)}” in ${owners}.csv; correct the id, or add the row.`,
        ),
      );
  }
  return (id) => groups.get(id) ?? [];
}

function toSource({ get, line }: TableRow, members: Members, flaws: ReadFlaw[]): object {
  const member = get('text');
  const bytes = typeof member === 'string' ? members.get(member) : undefined;
  const text = bytes === undefined ? undefined : decodeUtf8(bytes);
  if (member !== undefined && bytes === undefined)
    flaws.push(flawAt('sources.csv', line, `There is no member ${String(member).slice(0, 60)}.`));
  if (text?.ok === false)
    flaws.push(
      flawAt(String(member), 1, `Byte ${text.failure.byteOffset} is no part of a UTF-8 character.`),
    );
  return given({
    id: get('id'),
    title: get('title'),
    author: get('author'),
    affiliation: get('affiliation'),
    language: get('language'),
    written: get('written'),
    rights: get('rights'),
    textFile: get('text_file'),
    sha256: get('sha256'),
    text: text?.ok === true ? text.value : undefined,
  });
}

function tellUnknownMembers(members: Members, tables: Tables, notes: Notes): void {
  const texts = new Set(tables.get('sources')?.rows.map(({ get }) => get('text')));
  for (const name of members.keys()) {
    const isKnown =
      name === 'README.txt' ||
      texts.has(name) ||
      TABLES.some((table) => name === `${table.name}.csv`);
    if (!isKnown) notes.tell('dropped', 'Files of the archive that no table names were left out.');
  }
}

function toView(tables: Tables, head: TableRow): object {
  const positions = tables.get('positions')?.rows.map(({ get }) => ({
    entity: get('entity'),
    x: get('x'),
    y: get('y'),
    pinned: get('pinned'),
  }));
  const view = given({ positions, address: head.get('address') });
  return Object.keys(view).length === 0 ? {} : { view };
}

function toDocument(
  tables: Tables,
  head: TableRow,
  members: Members,
  flaws: ReadFlaw[],
): RawDataset {
  const rowsOf = (name: TableName) => tables.get(name)?.rows ?? [];
  const holders = group(tables, 'holders', 'relation', 'relations', flaws);
  const evidence = group(tables, 'evidence', 'relation', 'relations', flaws);
  const ofRelations = group(tables, 'relation-attributes', 'relation', 'relations', flaws);
  const ofEntities = group(tables, 'entity-attributes', 'entity', 'entities', flaws);
  return {
    name: head.get('name'),
    sources: rowsOf('sources').map((row) => toSource(row, members, flaws)),
    sections: rowsOf('sections').map((row) => ({
      id: row.get('id'),
      ...toSpan(row),
      heading: row.get('heading'),
      supplied: row.get('supplied'),
    })),
    entities: rowsOf('entities').map((row) => toEntity(row, ofEntities)),
    mentions: rowsOf('mentions').map((row) => ({
      ...toSpan(row),
      entity: row.get('entity'),
      how: row.get('how'),
    })),
    passages: rowsOf('passages').map((row) => ({
      id: row.get('id'),
      ...toSpan(row),
      exact: row.get('words'),
      prefix: row.get('before'),
      suffix: row.get('after'),
    })),
    relations: rowsOf('relations').map((row) => toRelation(row, holders, evidence, ofRelations)),
    remarks: rowsOf('remarks').map((row) => ({ ...toSpan(row), reason: row.get('reason') })),
    vocabulary: toVocabulary(rowsOf),
    ...toView(tables, head),
    found: [],
  };
}

export function readTables(members: Members): ReadOutcome {
  const notes = openNotes();
  const opened = openTables(members, notes);
  if (!opened.ok) return opened;
  const [head, second] = opened.value.get('reading')?.rows ?? [];
  if (head === undefined || second !== undefined)
    return failure([flawAt('reading.csv', 1, 'This table should have one row.')]);
  if (head.get('format') !== TABLES_FORMAT)
    return failure([
      flawAt(
        'reading.csv',
        head.line,
        `The format should be “${TABLES_FORMAT}”, as this program writes it.`,
      ),
    ]);
  const flaws: ReadFlaw[] = [];
  const document = toDocument(opened.value, head, members, flaws);
  if (flaws.length > 0) return failure(flaws.slice(0, 100));
  tellUnknownMembers(members, opened.value, notes);
  findEditedAids(opened.value, notes);
  return success({ document, notes: notes.all() });
}
