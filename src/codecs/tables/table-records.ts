/**
 * Which record does a row make, with the rows that belong to it?
 *
 * The inverse of write-tables.ts. Nothing is checked here: what a cell should not say goes to the gate as it
 * stands, and the gate names it with its record and field.
 */
import type { TableRow } from './open-table.ts';
import type { TableName } from './table-schema.ts';

export const given = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

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

/** Undefined where there are neither rows nor added columns; a row without a name says that the list is there. */
function toAttributes(
  rows: readonly TableRow[],
  { added }: TableRow,
): readonly object[] | undefined {
  if (rows.length === 0 && added.length === 0) return undefined;
  const listed = rows.flatMap(({ get }) => {
    const name = get('name');
    const value = get('value');
    return name === undefined && value === undefined ? [] : [{ name, value: value ?? '' }];
  });
  return [...listed, ...added];
}

/** The rows that belong to the record of this id. */
export type ById = (id: unknown) => readonly TableRow[];

export function toRelation(row: TableRow, holders: ById, evidence: ById, attributes: ById): object {
  const { get } = row;
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
    attributes: toAttributes(attributes(id), row),
  });
}

export const toEntity = (row: TableRow, attributes: ById): object =>
  given({
    id: row.get('id'),
    label: row.get('label'),
    kind: row.get('kind'),
    aliases: row.get('aliases'),
    participants: row.get('participants'),
    note: row.get('note'),
    attributes: toAttributes(attributes(row.get('id')), row),
  });

export const toSpan = ({ get }: TableRow) => ({
  source: get('source'),
  start: get('start'),
  end: get('end'),
});

export function toVocabulary(rowsOf: (name: TableName) => readonly TableRow[]): object {
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
