/**
 * What may be said of a graph that knows nothing of voices, passages and stance?
 *
 * Only what it says itself. A node is an entity of unspecified kind, an edge a relation held by nobody named;
 * its type is read from the first column that is called like one, else from the label. Influence follows the
 * arrow, or runs both ways where there is none, so that "who affects whom" can be asked; a note says so.
 */
import { ENTITY_KINDS } from '../../model/entity.ts';
import { LIMITS } from '../limits.ts';
import type { Cells, FlatColumn, FlatEdge, FlatGraph, FlatNode } from './flat-graph.ts';
import type { Notes } from './notes.ts';

type NamedEdge = FlatEdge & { readonly id: string };

/** Columns that say what an edge is, the surest first. */
const TYPE_NAMES = ['type', 'relation', 'relationship', 'predicate', 'interaction', 'kind'];
/** More types than this are no vocabulary but remarks. */
const MOST_TYPES = 500;
const PLAIN_TYPE = { id: 'is-linked-to', label: 'is linked to' };
const FAMILY = { id: 'links', label: 'links of a graph' };

const KINDS: ReadonlySet<string> = new Set(ENTITY_KINDS);

const attributesOf = (
  columns: readonly FlatColumn[],
  cells: Cells,
  leftOut: number,
): { readonly attributes?: readonly object[] } => {
  const attributes = columns.flatMap(({ name }, index) => {
    const value = cells[index];
    return value === undefined || index === leftOut ? [] : [{ name, value }];
  });
  return attributes.length === 0 ? {} : { attributes };
};

export function liftForeignNode({ nodeColumns }: FlatGraph, notes: Notes) {
  const kindAt = nodeColumns.findIndex(({ name }) => name.toLowerCase() === 'kind');
  return ({ id, label, cells, line }: FlatNode) => {
    const kind = cells[kindAt];
    const isKind = kind !== undefined && KINDS.has(kind);
    if (!isKind)
      notes.tell('widened', 'Nodes of which no kind is given are of unspecified kind.', line);
    if (label === undefined)
      notes.tell('widened', 'Nodes without a label are called by their id.', line);
    const entity = {
      id,
      label: label ?? id,
      kind: isKind ? kind : 'unspecified',
      aliases: [],
      participants: [],
      ...attributesOf(nodeColumns, cells, isKind ? kindAt : -1),
    };
    return { entity, isPinned: false };
  };
}

interface TypedEdge {
  /** Empty where the edge does not say. */
  readonly type: string;
  readonly attributes: { readonly attributes?: readonly object[] };
}

function isVocabulary(values: readonly (string | undefined)[]): boolean {
  const said = values.filter((value) => value !== undefined && value !== '');
  return (
    said.length > 0 &&
    said.every((value) => (value?.length ?? 0) <= LIMITS.idLength) &&
    new Set(said).size <= MOST_TYPES
  );
}

/** How the type of an edge is read in this graph. */
export function makeTypeReader({ edgeColumns, edges }: FlatGraph, notes: Notes) {
  const named = TYPE_NAMES.map((name) =>
    edgeColumns.findIndex((column) => column.name.toLowerCase() === name),
  ).find((index) => index >= 0 && isVocabulary(edges.map(({ cells }) => cells[index])));
  const byLabel = named === undefined && isVocabulary(edges.map(({ label }) => label));
  const columnName = named === undefined ? '' : (edgeColumns[named]?.name ?? '');
  return ({ cells, label, line }: FlatEdge): TypedEdge => {
    const attributes = attributesOf(edgeColumns, cells, named ?? -1);
    if (named !== undefined) {
      notes.tell('widened', `The column “${columnName}” is read as the type of a relation.`, line);
      return { type: cells[named] ?? '', attributes };
    }
    if (byLabel) notes.tell('widened', 'The label of an edge is read as its type.', line);
    return { type: byLabel ? (label ?? '') : '', attributes };
  };
}

export function liftForeignEdges(
  edges: readonly NamedEdge[],
  readType: (edge: FlatEdge) => TypedEdge,
  notes: Notes,
) {
  const types = new Map<string, string>();
  const relations = edges.map((edge) => {
    const { type, attributes } = readType(edge);
    const typeId = type === '' ? PLAIN_TYPE.id : type;
    types.set(typeId, type === '' ? PLAIN_TYPE.label : type);
    notes.tell(
      'widened',
      'Who holds a relation, how sure and since when is not said: it is taken as asserted by nobody named.',
      edge.line,
    );
    notes.tell(
      'widened',
      edge.isDirected
        ? 'A directed edge is taken as influence of its source on its target.'
        : 'An undirected edge is taken as mutual, with influence both ways.',
      edge.line,
    );
    return {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      type: typeId,
      phrase: edge.label ?? '',
      direction: edge.isDirected ? 'directed' : 'mutual',
      influence: edge.isDirected ? 'forward' : 'both',
      valence: 0,
      stance: {
        holders: [{ kind: 'unknown' }],
        certainty: 'asserted',
        negated: false,
        presupposed: false,
      },
      themes: [],
      evidence: [],
      ...attributes,
    };
  });
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
