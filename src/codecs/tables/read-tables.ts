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
import { TABLES, TABLES_FORMAT, type TableName } from './table-schema.ts';

type Members = ReadonlyMap<string, Uint8Array>;
type Tables = ReadonlyMap<TableName, OpenTable>;

const flawAt = (file: string, line: number, sentence: string): ReadFlaw => ({
  line,
  column: 1,
  sentence: `${file}: ${sentence}`,
});

const given = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

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
): (id: unknown) => readonly TableRow[] {
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

function toVoice(key: unknown): unknown {
  if (typeof key !== 'string') return key;
  return key.startsWith('entity:') ? { kind: 'entity', entity: key.slice(7) } : { kind: key };
}

function toHolder({ get }: TableRow): object {
  const chain = get('reported_by');
  return given({
    kind: get('holder'),
    entity: get('entity'),
    reportedBy: Array.isArray(chain) ? chain.map(toVoice) : undefined,
  });
}

function toCue(cue: unknown): unknown {
  const [, name, start, end] = /^(\w+) (\d{1,15})-(\d{1,15})$/u.exec(String(cue)) ?? [];
  return name === undefined ? cue : { for: name, start: Number(start), end: Number(end) };
}

function toEvidence({ get }: TableRow): object {
  const cues = get('cues');
  return {
    passage: get('passage'),
    role: get('role'),
    cues: Array.isArray(cues) ? cues.map(toCue) : cues,
  };
}

/** Undefined where there are no rows; a row without a name says that the list is there. */
function toAttributes(rows: readonly TableRow[]): readonly object[] | undefined {
  if (rows.length === 0) return undefined;
  return rows.flatMap(({ get }) => {
    const name = get('name');
    const value = get('value');
    return name === undefined && value === undefined ? [] : [{ name, value: value ?? '' }];
  });
}

type ById = (id: unknown) => readonly TableRow[];

function toRelation({ get }: TableRow, holders: ById, evidence: ById, attributes: ById): object {
  const id = get('id');
  const date = get('date');
  return given({
    id,
    source: get('source'),
    target: get('target'),
    type: get('type'),
    phrase: get('phrase'),
    direction: get('direction'),
    influence: get('influence'),
    valence: get('valence'),
    effect: get('effect'),
    stance: {
      holders: holders(id).map(toHolder),
      certainty: get('certainty'),
      negated: get('negated'),
      presupposed: get('presupposed'),
    },
    within: get('within'),
    time: date === undefined ? undefined : { edtf: date, words: get('date_words') ?? '' },
    themes: get('themes'),
    evidence: evidence(id).map(toEvidence),
    note: get('note'),
    attributes: toAttributes(attributes(id)),
  });
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

const toSpan = ({ get }: TableRow) => ({
  source: get('source'),
  start: get('start'),
  end: get('end'),
});

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

function toVocabulary(rowsOf: (name: TableName) => readonly TableRow[]): object {
  return {
    families: rowsOf('families').map(({ get }) => ({ id: get('id'), label: get('label') })),
    themes: rowsOf('themes').map(({ get }) => ({
      id: get('id'),
      label: get('label'),
      definition: get('definition'),
    })),
    relationTypes: rowsOf('types').map(({ get }) =>
      given({
        id: get('id'),
        label: get('label'),
        inverseLabel: get('inverse_label'),
        family: get('family'),
        influence: get('influence'),
        valence: get('valence'),
        definition: get('definition'),
        example: get('example'),
        plover: get('plover'),
      }),
    ),
  };
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
    entities: rowsOf('entities').map(({ get }) =>
      given({
        id: get('id'),
        label: get('label'),
        kind: get('kind'),
        aliases: get('aliases'),
        participants: get('participants'),
        note: get('note'),
        attributes: toAttributes(ofEntities(get('id'))),
      }),
    ),
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
