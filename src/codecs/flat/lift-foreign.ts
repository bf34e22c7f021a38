/**
 * What may be said of a graph that knows nothing of voices, passages and stance?
 *
 * Only what it says itself. A node is an entity of unspecified kind, an edge a relation held by nobody named;
 * its type is read from the first column that is called like one, else from the label. Influence follows the
 * arrow, or runs both ways where there is none, so that "who affects whom" can be asked; a note says so.
 */
import { ENTITY_KINDS } from '../../model/entity.ts';
import type { Attribute } from '../../model/attribute.ts';
import { LIMITS } from '../limits.ts';
import type { FlatEdges, ReadGraph } from './flat-edges.ts';
import type { Cells, FlatGraph, FlatNode } from './flat-graph.ts';
import type { Notes } from './notes.ts';
import { makeAttributes } from './shared-attributes.ts';

/** Columns that say what an edge is, the surest first. */
const TYPE_NAMES = ['type', 'relation', 'relationship', 'predicate', 'interaction', 'kind'];
/** More types than this are no vocabulary but remarks. */
const MOST_TYPES = 500;
const PLAIN_TYPE = { id: 'is-linked-to', label: 'is linked to' };
const FAMILY = { id: 'links', label: 'links of a graph' };

/** The same for all, so it is there once. */
const SAID_BY_NOBODY = {
  holders: [{ kind: 'unknown' }],
  certainty: 'asserted',
  negated: false,
  presupposed: false,
} as const;
const NONE: readonly never[] = [];

const KINDS: ReadonlySet<string> = new Set(ENTITY_KINDS);

/** Written out twice: an object that is made whole is smaller than one that grows, and there are many. */
const toEntity = (
  id: string,
  label: string,
  kind: string,
  attributes: readonly Attribute[] | undefined,
) =>
  attributes === undefined
    ? { id, label, kind, aliases: NONE, participants: NONE }
    : { id, label, kind, aliases: NONE, participants: NONE, attributes };

export function liftForeignNode({ nodeColumns }: Pick<FlatGraph, 'nodeColumns'>, notes: Notes) {
  const kindAt = nodeColumns.findIndex(({ name }) => name.toLowerCase() === 'kind');
  const allOf = makeAttributes(nodeColumns, -1);
  const othersOf = makeAttributes(nodeColumns, kindAt);
  const tellKind = notes.teller(
    'widened',
    'Nodes of which no kind is given are of unspecified kind.',
  );
  const tellLabel = notes.teller('widened', 'Nodes without a label are called by their id.');
  return ({ id, label, cells, line }: FlatNode) => {
    const kind = cells[kindAt];
    const isKind = kind !== undefined && KINDS.has(kind);
    if (!isKind) tellKind(line);
    if (label === undefined) tellLabel(line);
    const attributes = isKind ? othersOf(cells) : allOf(cells);
    return toEntity(id, label ?? id, isKind ? kind : 'unspecified', attributes);
  };
}

function isVocabulary(values: Iterable<string | undefined>): boolean {
  const said = new Set<string>();
  for (const value of values) {
    if (value === undefined || value === '') continue;
    said.add(value);
    if (value.length > LIMITS.idLength || said.size > MOST_TYPES) return false;
  }
  return said.size > 0;
}

/** The rows that edges have, each once. */
function usedRows({ rows, rowOf }: FlatEdges): readonly Cells[] {
  const isUsed = new Uint8Array(rows.length);
  for (const row of rowOf) isUsed[row] = 1;
  return rows.filter((_, row) => isUsed[row] === 1);
}

/** Where the edges of a graph say what they are: in a column, in their labels, or nowhere. */
export interface TypePlace {
  /** −1 where it is no column. */
  readonly column: number;
  readonly isLabel: boolean;
}

export function findTypes({ edgeColumns, edges }: ReadGraph): TypePlace {
  const named = TYPE_NAMES.map((name) =>
    edgeColumns.findIndex((column) => column.name.toLowerCase() === name),
  ).filter((index) => index >= 0);
  const rows = named.length === 0 ? [] : usedRows(edges);
  const column = named.find((index) => isVocabulary(rows.map((cells) => cells[index]))) ?? -1;
  return { column, isLabel: column === -1 && isVocabulary(edges.labels) };
}

/** Written out twice, as entities are. */
function toRelation(
  id: string,
  source: string,
  target: string,
  type: string,
  phrase: string,
  isDirected: boolean,
  attributes: readonly Attribute[] | undefined,
): object {
  const direction = isDirected ? 'directed' : 'mutual';
  const influence = isDirected ? 'forward' : 'both';
  if (attributes === undefined)
    return {
      id,
      source,
      target,
      type,
      phrase,
      direction,
      influence,
      valence: 0,
      stance: SAID_BY_NOBODY,
      themes: NONE,
      evidence: NONE,
    };
  return {
    id,
    source,
    target,
    type,
    phrase,
    direction,
    influence,
    valence: 0,
    stance: SAID_BY_NOBODY,
    themes: NONE,
    evidence: NONE,
    attributes,
  };
}

/** What is told of every edge. */
function makeTellers({ edgeColumns }: ReadGraph, { column, isLabel }: TypePlace, notes: Notes) {
  const name = edgeColumns[column]?.name ?? '';
  const tellType = notes.teller(
    'widened',
    isLabel
      ? 'The label of an edge is read as its type.'
      : `The column “${name}” is read as the type of a relation.`,
  );
  const tellHolder = notes.teller(
    'widened',
    'Who holds a relation, how sure and since when is not said: it is taken as asserted by nobody named.',
  );
  const tellDirected = notes.teller(
    'widened',
    'A directed edge is taken as influence of its source on its target.',
  );
  const tellMutual = notes.teller(
    'widened',
    'An undirected edge is taken as mutual, with influence both ways.',
  );
  return (isDirected: boolean, line: number | undefined): void => {
    if (column !== -1 || isLabel) tellType(line);
    tellHolder(line);
    if (isDirected) tellDirected(line);
    else tellMutual(line);
  };
}

/**
 * `edges` are those of the graph that are not ours, each with an id. The type is looked for in all of them; what a
 * row says is found out once a row.
 */
export function liftForeignEdges(graph: ReadGraph, edges: FlatEdges, notes: Notes) {
  const place = findTypes(graph);
  const tell = makeTellers(graph, place, notes);
  const attributesOf = makeAttributes(graph.edgeColumns, place.column);
  const attributes = edges.rows.map(attributesOf);
  const typeOfRow = edges.rows.map((cells) => cells[place.column] ?? '');
  const { ids, sources, targets, labels, directed, lines, rowOf } = edges;
  const types = new Map<string, string>();
  const relations: object[] = [];
  for (let at = 0; at < edges.count; at += 1) {
    const row = rowOf[at] ?? 0;
    const label = labels[at] ?? '';
    const isDirected = directed[at] ?? true;
    const type = (place.isLabel ? label : typeOfRow[row]) ?? '';
    const typeId = type === '' ? PLAIN_TYPE.id : type;
    const typeLabel = type === '' ? PLAIN_TYPE.label : type;
    if (types.get(typeId) !== typeLabel) types.set(typeId, typeLabel);
    tell(isDirected, lines[at]);
    relations.push(
      toRelation(
        ids[at] ?? '',
        sources[at] ?? '',
        targets[at] ?? '',
        typeId,
        label,
        isDirected,
        attributes[row],
      ),
    );
  }
  return {
    relations,
    families: relations.length === 0 ? [] : [FAMILY],
    relationTypes: [...types].map(([id, label]) => ({
      id,
      label,
      inverseLabel: '',
      family: FAMILY.id,
      influence: 'forward',
      valence: 0,
      definition: '',
      example: '',
    })),
  };
}
