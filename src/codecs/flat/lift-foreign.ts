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
import type { FlatEdge, FlatGraph, FlatNode } from './flat-graph.ts';
import type { Notes } from './notes.ts';
import { makeAttributes } from './shared-attributes.ts';

type NamedEdge = FlatEdge & { readonly id: string };

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

export function liftForeignNode({ nodeColumns }: FlatGraph, notes: Notes) {
  const kindAt = nodeColumns.findIndex(({ name }) => name.toLowerCase() === 'kind');
  const allOf = makeAttributes(nodeColumns, -1);
  const othersOf = makeAttributes(nodeColumns, kindAt);
  return ({ id, label, cells, line }: FlatNode) => {
    const kind = cells[kindAt];
    const isKind = kind !== undefined && KINDS.has(kind);
    if (!isKind)
      notes.tell('widened', 'Nodes of which no kind is given are of unspecified kind.', line);
    if (label === undefined)
      notes.tell('widened', 'Nodes without a label are called by their id.', line);
    const attributes = isKind ? othersOf(cells) : allOf(cells);
    return toEntity(id, label ?? id, isKind ? kind : 'unspecified', attributes);
  };
}

interface TypedEdge {
  /** Empty where the edge does not say. */
  readonly type: string;
  readonly attributes: readonly Attribute[] | undefined;
}

function isVocabulary(
  edges: readonly FlatEdge[],
  valueOf: (edge: FlatEdge) => string | undefined,
): boolean {
  const said = new Set<string>();
  for (const edge of edges) {
    const value = valueOf(edge);
    if (value === undefined || value === '') continue;
    said.add(value);
    if (value.length > LIMITS.idLength || said.size > MOST_TYPES) return false;
  }
  return said.size > 0;
}

/** How the type of an edge is read in this graph. */
export function makeTypeReader({ edgeColumns, edges }: FlatGraph, notes: Notes) {
  const named = TYPE_NAMES.map((name) =>
    edgeColumns.findIndex((column) => column.name.toLowerCase() === name),
  ).find((index) => index >= 0 && isVocabulary(edges, ({ cells }) => cells[index]));
  const byLabel = named === undefined && isVocabulary(edges, ({ label }) => label);
  const columnName = named === undefined ? '' : (edgeColumns[named]?.name ?? '');
  const sentence = `The column “${columnName}” is read as the type of a relation.`;
  const attributesOf = makeAttributes(edgeColumns, named ?? -1);
  return ({ cells, label, line }: FlatEdge): TypedEdge => {
    const attributes = attributesOf(cells);
    if (named !== undefined) {
      notes.tell('widened', sentence, line);
      return { type: cells[named] ?? '', attributes };
    }
    if (byLabel) notes.tell('widened', 'The label of an edge is read as its type.', line);
    return { type: byLabel ? (label ?? '') : '', attributes };
  };
}

/** Written out twice, as entities are. */
function toRelation(
  { id, source, target, label, isDirected }: NamedEdge,
  type: string,
  attributes: readonly Attribute[] | undefined,
): object {
  const phrase = label ?? '';
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
    return toRelation(edge, typeId, attributes);
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
