/**
 * Which rows do the tables of a reading hold?
 *
 * One row a record, in the order of the reading; lists of records inside a record (evidence, holders,
 * attributes) are tables of their own. Aids are filled in last, from the tables themselves.
 */
import { voiceKey } from '../../graph/facets.ts';
import { sayPlace } from '../../graph/say-place.ts';
import type { Attribute } from '../../model/attribute.ts';
import { makePlaceFinder } from '../../model/place.ts';
import type { Relation } from '../../model/relation.ts';
import type { Source } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import type { Holder, Voice } from '../../model/stance.ts';
import type { ExportView } from '../codec.ts';
import { toCitation } from '../flat/flatten-view.ts';
import { encodeValue, type CellValue } from './table-cells.ts';
import { TABLES, TABLES_FORMAT, type Table, type TableName } from './table-schema.ts';

/** By the names of our own columns. */
type Row = Readonly<Record<string, CellValue>>;
type Rows = Readonly<Record<TableName, readonly Row[]>>;

/** The member of the archive that holds the text with this number, from 0. */
export const toTextMember = (index: number): string =>
  `texts/${String(index + 1).padStart(2, '0')}.txt`;

const toHolderRow = (relation: string, assertion: string, holder: Holder): Row => ({
  assertion,
  holder: holder.kind,
  entity: holder.kind === 'entity' ? holder.entity : undefined,
  reported_by: holder.reportedBy?.map(voiceKey),
  relation,
});

type Owner = { readonly id: string; readonly attributes?: readonly Attribute[] | undefined };

const toAttributeRows = (key: string, owners: readonly Owner[]): readonly Row[] =>
  owners.flatMap(({ id, attributes }): readonly Row[] =>
    attributes?.length === 0
      ? [{ [key]: id }]
      : (attributes ?? []).map(({ name, value }) => ({ name, value, [key]: id })),
  );

/** What stands at a place, for a person; empty where the text did not come along. */
function makeWordsFinder({ records }: ExportView) {
  return ({ source, start, end }: Span & { readonly source: Source['id'] }): string =>
    records.textOf.get(source)?.slice(start, end) ?? '';
}

function placeAids({ records }: ExportView) {
  const finders = new Map(
    records.sources.map((source) => {
      const text = records.textOf.get(source.id);
      const sections = records.sections.filter((section) => section.source === source.id);
      const find =
        text === undefined ? undefined : makePlaceFinder(text, sections, source.language);
      return [source.id, { find, citation: toCitation(source) }];
    }),
  );
  return (passage: Span & { readonly source: Source['id'] }): Row => {
    const finder = finders.get(passage.source);
    const place = finder?.find?.(passage);
    return { place: place && sayPlace(place), citation: finder?.citation };
  };
}

function toRelationRows({ records }: ExportView): readonly Row[] {
  const labels = new Map(records.entities.map(({ id, label }) => [id, label]));
  const words = new Map(records.passages.map(({ id, exact }) => [id, exact]));
  const nameVoice = (voice: Voice): string =>
    voice.kind === 'entity' ? (labels.get(voice.entity) ?? voice.entity) : voice.kind;
  return records.relations.map(
    ({ stance, time, evidence, attributes: _attributes, ...relation }) => {
      const stated = evidence.find(({ role }) => role === 'states') ?? evidence[0];
      return {
        ...relation,
        passage: stated === undefined ? undefined : words.get(stated.passage),
        said_by: stance.holders.map(nameVoice).join(', '),
        certainty: stance.certainty,
        negated: stance.negated,
        presupposed: stance.presupposed,
        date: time?.edtf,
        date_words: time?.words,
      };
    },
  );
}

/** "China opposes the alliance", as plainly as labels say it. */
function makeAssertions({ records }: ExportView): (relation: Relation) => string {
  const labels = new Map(records.entities.map(({ id, label }) => [id, label]));
  const types = new Map(records.vocabulary.relationTypes.map(({ id, label }) => [id, label]));
  return ({ source, type, target }) =>
    [labels.get(source) ?? source, types.get(type) ?? type, labels.get(target) ?? target].join(' ');
}

function toVocabularyRows({ records }: ExportView) {
  const { relationTypes, families, themes } = records.vocabulary;
  return {
    types: relationTypes.map(({ inverseLabel, ...type }) => ({
      ...type,
      inverse_label: inverseLabel,
    })),
    families,
    themes,
  };
}

function toRows(view: ExportView): Rows {
  const { records } = view;
  const findWords = makeWordsFinder(view);
  const findPlace = placeAids(view);
  const say = makeAssertions(view);
  return {
    reading: [{ format: TABLES_FORMAT, name: records.name, address: view.address }],
    entities: records.entities.map(({ attributes: _attributes, ...entity }) => entity),
    relations: toRelationRows(view),
    evidence: records.relations.flatMap((relation) =>
      relation.evidence.map(({ passage, role, cues }) => ({
        assertion: say(relation),
        role,
        cues: cues.map((cue) => `${cue.for} ${cue.start}-${cue.end}`),
        relation: relation.id,
        passage,
      })),
    ),
    passages: records.passages.map(({ exact, prefix, suffix, ...passage }) => ({
      ...passage,
      ...findPlace(passage),
      words: exact,
      before: prefix,
      after: suffix,
    })),
    holders: records.relations.flatMap((relation) =>
      relation.stance.holders.map((holder) => toHolderRow(relation.id, say(relation), holder)),
    ),
    mentions: records.mentions.map((mention) => ({ ...mention, words: findWords(mention) })),
    sources: records.sources.map(({ textFile, ...source }, index) => ({
      ...source,
      text_file: textFile,
      text: records.textOf.has(source.id) ? toTextMember(index) : undefined,
    })),
    sections: records.sections,
    remarks: records.remarks.map((remark) => ({ ...remark, words: findWords(remark) })),
    ...toVocabularyRows(view),
    'entity-attributes': toAttributeRows('entity', records.entities),
    'relation-attributes': toAttributeRows('relation', records.relations),
    positions: (view.positions ?? []).map((position) => ({ ...position })),
  };
}

/** Finds what a column says in the row of this id, and makes its index when it is first asked. */
function makeLookUp(rows: Rows) {
  const indexes = new Map<string, ReadonlyMap<CellValue, CellValue>>();
  return (table: TableName, column: string, id: CellValue): CellValue => {
    const name = `${table} ${column}`;
    const index = indexes.get(name) ?? new Map(rows[table].map((row) => [row['id'], row[column]]));
    indexes.set(name, index);
    return index.get(id);
  };
}

/** Header and rows of every table of this reading, as cells. */
export function toTables(
  view: ExportView,
): readonly { readonly table: Table; readonly cells: readonly (readonly string[])[] }[] {
  const rows = toRows(view);
  const lookUp = makeLookUp(rows);
  return TABLES.filter(({ name }) => name !== 'positions' || view.positions !== undefined).map(
    (table) => ({
      table,
      cells: [
        table.columns.map(({ name }) => name),
        ...rows[table.name].map((row) =>
          table.columns.map(({ name, kind, repeats }) =>
            encodeValue(
              kind,
              repeats === undefined
                ? row[name]
                : lookUp(repeats.table, repeats.column, row[repeats.key]),
            ),
          ),
        ),
      ],
    }),
  );
}
