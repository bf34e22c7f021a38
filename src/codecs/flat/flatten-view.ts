/**
 * How does a reading become nodes, edges and columns, with its words?
 *
 * One node an entity, one edge a relation, always from its source to its target as the text names them; a mutual
 * one says so in the column `direction`, since networkx refuses graphs that mix both. Every piece of evidence
 * is a group of numbered columns: the words, their place, the context that finds them again. Columns stand in
 * the order they are first needed, records in that of the reading. Linear in the cells.
 */
import { voiceKey } from '../../graph/facets.ts';
import { sayPlace } from '../../graph/say-place.ts';
import { byNumber, inTurn } from '../../kit/order.ts';
import type { Records } from '../../model/dataset.ts';
import type { Attribute } from '../../model/attribute.ts';
import type { Entity } from '../../model/entity.ts';
import type { PassageId } from '../../model/ids.ts';
import { makePlaceFinder } from '../../model/place.ts';
import type { Passage } from '../../model/passage.ts';
import type { Evidence, Relation } from '../../model/relation.ts';
import type { Source } from '../../model/source.ts';
import type { Holder, Voice } from '../../model/stance.ts';
import type { ExportView } from '../codec.ts';
import type { ColumnType, FlatColumn, FlatGraph } from './flat-graph.ts';
import {
  findEdgeColumn,
  findNodeColumn,
  toColumnName,
  type FindOwn,
  type OwnColumn,
} from './own-columns.ts';

/** The filled cells of a row. */
type Row = ReadonlyMap<string, string>;
type Cell = readonly [name: string, value: string | number | boolean | undefined];

const toRow = (own: readonly Cell[], attributes: readonly Attribute[], findOwn: FindOwn): Row =>
  new Map([
    ...own.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as const],
    ),
    ...attributes.map(({ name, value }) => [toColumnName(name, findOwn), value] as const),
  ]);

const number = (name: string, values: readonly string[]): readonly Cell[] =>
  values.map((value, index) => [`${name}_${index + 1}`, value]);

function entityRow(entity: Entity, isPinned: boolean | undefined): Row {
  const own: readonly Cell[] = [
    ['kind', entity.kind],
    ...number('alias', entity.aliases),
    ...number('participant', entity.participants),
    ['note', entity.note],
    ['pinned', isPinned],
  ];
  return toRow(own, entity.attributes ?? [], findNodeColumn);
}

/** What is said of a passage wherever it is quoted. */
interface Quoted {
  readonly passage: Passage;
  /** From 1, in the order of the reading. */
  readonly number: number;
  readonly place: string | undefined;
  readonly citation: string;
}

/** "Author, “Title”, date". */
export const toCitation = ({ author, title, written }: Source): string =>
  [author, `“${title}”`, written ?? ''].filter((part) => part !== '').join(', ');

function quotePassages(records: Records): ReadonlyMap<PassageId, Quoted> {
  const sources = new Map(
    records.sources.map((source) => {
      const text = records.textOf.get(source.id);
      const sections = records.sections.filter((section) => section.source === source.id);
      const findPlace =
        text === undefined ? undefined : makePlaceFinder(text, sections, source.language);
      return [source.id, { citation: toCitation(source), findPlace }];
    }),
  );
  return new Map(
    records.passages.map((passage, index) => {
      const source = sources.get(passage.source);
      const found = source?.findPlace?.(passage);
      const place = found && sayPlace(found);
      const citation = source?.citation ?? passage.source;
      return [passage.id, { passage, number: index + 1, place, citation }];
    }),
  );
}

function evidenceCells({ role, cues }: Evidence, quoted: Quoted, rank: number): readonly Cell[] {
  const name = `passage_${rank}`;
  const { passage } = quoted;
  const marked = cues.map((cue) => `${cue.for} ${cue.start}-${cue.end}`).join('; ');
  return [
    [name, passage.exact],
    [`${name}_role`, role],
    [`${name}_citation`, quoted.citation],
    [`${name}_place`, quoted.place],
    [`${name}_id`, passage.id],
    [`${name}_number`, quoted.number],
    [`${name}_source`, passage.source],
    [`${name}_start`, passage.start],
    [`${name}_end`, passage.end],
    [`${name}_before`, passage.prefix],
    [`${name}_after`, passage.suffix],
    [`${name}_cues`, cues.length === 0 ? undefined : marked],
  ];
}

function holderCells(holder: Holder, rank: number, labelOf: (voice: Voice) => string) {
  const name = `holder_${rank}`;
  const cells: readonly Cell[] = [
    [name, voiceKey(holder)],
    [`${name}_name`, labelOf(holder)],
    [
      `${name}_reported_by`,
      holder.reportedBy === undefined ? undefined : JSON.stringify(holder.reportedBy.map(voiceKey)),
    ],
  ];
  return cells;
}

function makeRelationRow(records: Records): (relation: Relation) => Row {
  const quotedOf = quotePassages(records);
  const typeOf = new Map(records.vocabulary.relationTypes.map((type) => [type.id, type]));
  const familyOf = new Map(records.vocabulary.families.map(({ id, label }) => [id, label]));
  const labels = new Map(records.entities.map(({ id, label }) => [id, label]));
  const labelOf = (voice: Voice): string =>
    voice.kind === 'entity' ? (labels.get(voice.entity) ?? voice.entity) : voice.kind;
  return (relation) => {
    const { stance, time } = relation;
    const family = typeOf.get(relation.type)?.family;
    const own: readonly Cell[] = [
      ['type', relation.type],
      ['family', family],
      ['family_label', family === undefined ? undefined : familyOf.get(family)],
      ['phrase', relation.phrase],
      ['direction', relation.direction],
      ['influence', relation.influence],
      ['valence', relation.valence],
      ['effect', relation.effect],
      ['certainty', stance.certainty],
      ['negated', stance.negated],
      ['presupposed', stance.presupposed],
      ...stance.holders.flatMap((holder, index) => holderCells(holder, index + 1, labelOf)),
      ['within', relation.within],
      ['date', time?.edtf],
      ['date_words', time?.words],
      ...number('theme', relation.themes),
      ['note', relation.note],
      ...relation.evidence.flatMap((piece, index) => {
        const quoted = quotedOf.get(piece.passage);
        return quoted === undefined ? [] : evidenceCells(piece, quoted, index + 1);
      }),
    ];
    return toRow(own, relation.attributes ?? [], findEdgeColumn);
  };
}

const LEXICAL: readonly (readonly [ColumnType, RegExp])[] = [
  ['boolean', /^(?:true|false)$/u],
  ['integer', /^-?(?:0|[1-9]\d{0,8})$/u],
  ['double', /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,17})?(?:[eE][-+]?\d{1,2})?$/u],
];

/** The narrowest type that every value can be read as. */
function inferType(values: readonly string[]): ColumnType {
  const fitting = LEXICAL.find(([, pattern]) => values.every((value) => pattern.test(value)));
  return fitting?.[0] ?? 'string';
}

/** Ours first and in their order, then the others as they first come. */
function toColumns(rows: readonly Row[], findOwn: FindOwn): readonly FlatColumn[] {
  const valuesOf = new Map<string, string[]>();
  for (const row of rows)
    for (const [name, value] of row) {
      const values = valuesOf.get(name);
      if (values) values.push(value);
      else valuesOf.set(name, [value]);
    }
  const own = [...valuesOf.keys()].flatMap((name) => {
    const column = findOwn(name);
    return column === undefined ? [] : [{ name, ...column }];
  });
  const byRank = inTurn<OwnColumn>(
    byNumber(({ rank }) => rank[0]),
    byNumber(({ rank }) => rank[1]),
    byNumber(({ rank }) => rank[2]),
  );
  return [
    ...own.toSorted(byRank).map(({ name, type }) => ({ name, type })),
    ...[...valuesOf]
      .filter(([name]) => findOwn(name) === undefined)
      .map(([name, values]) => ({ name, type: inferType(values) })),
  ];
}

const describe = ({ records, address }: ExportView): string =>
  [...records.sources.map(toCitation), address ?? ''].filter((line) => line !== '').join('\n');

export function flattenView(view: ExportView): FlatGraph {
  const { records, positions = [], looks } = view;
  const placeOf = new Map(positions.map((placement) => [placement.entity, placement]));
  const labelOf = new Map(records.vocabulary.relationTypes.map(({ id, label }) => [id, label]));
  const entityRows = records.entities.map((entity) =>
    entityRow(entity, placeOf.get(entity.id)?.pinned),
  );
  const relationRows = records.relations.map(makeRelationRow(records));
  const nodeColumns = toColumns(entityRows, findNodeColumn);
  const edgeColumns = toColumns(relationRows, findEdgeColumn);
  return {
    name: records.name,
    description: describe(view),
    nodeColumns,
    edgeColumns,
    nodes: records.entities.map(({ id, label }, index) => ({
      id,
      label,
      cells: nodeColumns.map(({ name }) => entityRows[index]?.get(name)),
      x: placeOf.get(id)?.x,
      y: placeOf.get(id)?.y,
      colour: looks?.entities.get(id)?.colour,
      sizePx: looks?.entities.get(id)?.sizePx,
    })),
    edges: records.relations.map(({ id, source, target, type }, index) => ({
      id,
      source,
      target,
      label: labelOf.get(type) ?? type,
      isDirected: true,
      cells: edgeColumns.map(({ name }) => relationRows[index]?.get(name)),
      colour: looks?.relations.get(id)?.colour,
      widthPx: looks?.relations.get(id)?.widthPx,
    })),
  };
}
