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
import type { Cells, FlatColumn, FlatNode } from './flat-graph.ts';
import type { Notes } from './notes.ts';
import { SharedAttributes } from './shared-attributes.ts';

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

/** Of an entity the model knows nothing but its name and perhaps its kind; all else of a node are attributes. */
export function liftForeignNodes(
  nodeColumns: readonly FlatColumn[],
  nodes: readonly FlatNode[],
  notes: Notes,
): readonly { readonly id: string }[] {
  const kindAt = nodeColumns.findIndex(({ name }) => name.toLowerCase() === 'kind');
  const all = new SharedAttributes(nodeColumns, -1);
  const others = new SharedAttributes(nodeColumns, kindAt);
  const entities: { readonly id: string }[] = [];
  for (const { id, label, cells, line } of nodes) {
    const kind = kindAt < 0 ? undefined : cells[kindAt];
    const isKind = kind !== undefined && KINDS.has(kind);
    if (!isKind)
      notes.tell('widened', 'Nodes of which no kind is given are of unspecified kind.', line);
    if (label === undefined)
      notes.tell('widened', 'Nodes without a label are called by their id.', line);
    const attributes = (isKind ? others : all).find(cells);
    entities.push(toEntity(id, label ?? id, isKind ? kind : 'unspecified', attributes));
  }
  return entities;
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
function usedRows(rows: readonly Cells[], rowOf: readonly number[]): readonly Cells[] {
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
  const rows = named.length === 0 ? [] : usedRows(edges.rows, edges.rowOf);
  const column = named.find((index) => isVocabulary(rows.map((cells) => cells[index]))) ?? -1;
  return { column, isLabel: column === -1 && isVocabulary(edges.labels) };
}

interface Linked {
  readonly source: string;
  readonly target: string;
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
) {
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

const countOf = (directed: readonly boolean[], isDirected: boolean): number => {
  let count = 0;
  for (const one of directed) if (one === isDirected) count += 1;
  return count;
};

/** What every edge is taken for, told in the order in which one edge after the other would tell it. */
function tellEdges(
  { edgeColumns }: ReadGraph,
  { directed, lines }: FlatEdges,
  { column, isLabel }: TypePlace,
  notes: Notes,
): void {
  const count = directed.length;
  const name = edgeColumns[column]?.name ?? '';
  if (column !== -1 || isLabel)
    notes.tellAll(
      'widened',
      isLabel
        ? 'The label of an edge is read as its type.'
        : `The column “${name}” is read as the type of a relation.`,
      count,
      lines[0],
    );
  notes.tellAll(
    'widened',
    'Who holds a relation, how sure and since when is not said: it is taken as asserted by nobody named.',
    count,
    lines[0],
  );
  const [first = true] = directed;
  for (const isDirected of [first, !first])
    notes.tellAll(
      'widened',
      isDirected
        ? 'A directed edge is taken as influence of its source on its target.'
        : 'An undirected edge is taken as mutual, with influence both ways.',
      countOf(directed, isDirected),
      lines[directed.indexOf(isDirected)],
    );
}

/** Edge by edge. Lists alone, not what they hang from: code for a loop over lists stays fast. */
function toRelations(
  ids: readonly (string | undefined)[],
  sources: readonly string[],
  targets: readonly string[],
  types: readonly string[],
  phrases: readonly (string | undefined)[],
  directed: readonly boolean[],
  rowOf: readonly number[],
  attributesOf: readonly (readonly Attribute[] | undefined)[],
): readonly Linked[] {
  const relations: Linked[] = [];
  for (let at = 0; at < rowOf.length; at += 1)
    relations.push(
      toRelation(
        ids[at] ?? '',
        sources[at] ?? '',
        targets[at] ?? '',
        types[at] ?? '',
        phrases[at] ?? '',
        directed[at] ?? true,
        attributesOf[rowOf[at] ?? 0],
      ),
    );
  return relations;
}

/** The type of each edge, and what each type is called; where two are called otherwise, the later one counts. */
function nameTypes(said: readonly (string | undefined)[]) {
  const labels = new Map<string, string>();
  const types: string[] = [];
  for (const type of said) {
    const isSaid = type !== undefined && type !== '';
    const id = isSaid ? type : PLAIN_TYPE.id;
    const label = isSaid ? type : PLAIN_TYPE.label;
    if (labels.get(id) !== label) labels.set(id, label);
    types.push(id);
  }
  return { types, labels };
}

/** What stands in one column, edge by edge. */
function readColumn(
  column: number,
  rows: readonly Cells[],
  rowOf: readonly number[],
): readonly (string | undefined)[] {
  const cells: (string | undefined)[] = [];
  for (const row of rowOf) cells.push(column < 0 ? undefined : rows[row]?.[column]);
  return cells;
}

/**
 * `edges` are those of the graph that are not ours, each with its id. The type is looked for in all of them; what a
 * row says is found out once a row.
 */
export function liftForeignEdges(
  graph: ReadGraph,
  edges: FlatEdges,
  ids: readonly (string | undefined)[],
  notes: Notes,
) {
  const place = findTypes(graph);
  tellEdges(graph, edges, place, notes);
  const { sources, targets, labels, directed, rowOf, rows } = edges;
  const { column, isLabel } = place;
  const named = nameTypes(isLabel ? labels : readColumn(column, rows, rowOf));
  const shared = new SharedAttributes(graph.edgeColumns, column);
  const attributes = rows.map((cells) => shared.findOnce(cells));
  const relations = toRelations(
    ids,
    sources,
    targets,
    named.types,
    labels,
    directed,
    rowOf,
    attributes,
  );
  return {
    relations,
    families: relations.length === 0 ? [] : [FAMILY],
    relationTypes: [...named.labels].map(([id, label]) => ({
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
