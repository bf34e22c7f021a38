/**
 * What must be known of every entity and relation, so that a question need not look at the records?
 *
 * The compact graph of a dataset with what questions ask most as columns of small numbers: entities and
 * relations are their places in the corpus. Built in one pass; `indexOfDataset` builds it once for each dataset.
 * Columns that only some questions need are made when first asked for (facet-columns.ts, stating-column.ts).
 */
import type { Dataset } from '../model/dataset.ts';
import { endsOf } from '../model/ends.ts';
import { ENTITY_KINDS, type EntityKind } from '../model/entity.ts';
import { makeIdTable, placesById, type IdTable, type LookUp } from '../model/id-table.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import type { Influence, Relation } from '../model/relation.ts';
import { CERTAINTIES, type Certainty } from '../model/stance.ts';
import { addBit, countBits, makeBits, numbersIn, type Bits } from './bit-set.ts';
import { compactGraph, degreesOf, type CompactGraph } from './compact-graph.ts';

/** Of a relation: its source affects its target, its target affects its source; both, or neither. */
export const FORWARD = 1;
export const BACKWARD = 2;
const WAYS: Readonly<Record<Influence, number>> = {
  none: 0,
  forward: FORWARD,
  backward: BACKWARD,
  both: FORWARD | BACKWARD,
};

const KIND_NUMBERS: ReadonlyMap<EntityKind, number> = new Map(
  ENTITY_KINDS.map((kind, number) => [kind, number]),
);
const CERTAINTY_NUMBERS: ReadonlyMap<Certainty, number> = new Map(
  CERTAINTIES.map((certainty, number) => [certainty, number]),
);

/** Numbers alone: what one thread can build and hand to another. */
export interface IndexColumns {
  /** Of the ids of entities. */
  readonly entityIds: IdTable;
  readonly graph: CompactGraph;
  /** Entity by entity, places in ENTITY_KINDS. */
  readonly kinds: Uint8Array;
  /** Entity by entity: its relations; one to itself counts once. */
  readonly degrees: Int32Array;
  /** Relation by relation: bits of FORWARD and BACKWARD. */
  readonly ways: Uint8Array;
  readonly valences: Int8Array;
  /** Places in CERTAINTIES. */
  readonly certainties: Uint8Array;
  readonly denied: Bits;
  readonly mutual: Bits;
}

export interface DatasetIndex extends IndexColumns {
  readonly dataset: Dataset;
  readonly numberOf: LookUp<EntityId, number>;
  /** The same for relations; its table is made when first asked for, unless it came along. */
  readonly relationNumberOf: LookUp<RelationId, number>;
}

/** What is asked of the columns together with the records they are of. */
function indexOver(
  dataset: Dataset,
  columns: IndexColumns,
  relationIds: IdTable | null,
): DatasetIndex {
  const { entities, relations } = dataset;
  let relationNumberOf: DatasetIndex['relationNumberOf'] | null = null;
  return {
    ...columns,
    dataset,
    numberOf: placesById(columns.entityIds, entities),
    get relationNumberOf() {
      relationNumberOf ??= placesById(relationIds ?? makeIdTable(relations), relations);
      return relationNumberOf;
    },
  };
}

export function buildIndex(dataset: Dataset): DatasetIndex {
  return indexOver(dataset, buildColumns(dataset), null);
}

/** Of the relations alone: a loop over a list stays fast, whatever dataset the list hung from. */
function readRelations(relations: readonly Relation[]) {
  const count = relations.length;
  const ways = new Uint8Array(count);
  const valences = new Int8Array(count);
  const certainties = new Uint8Array(count);
  const denied = makeBits(count);
  const mutual = makeBits(count);
  for (let at = 0; at < count; at += 1) {
    const relation = relations[at];
    if (relation === undefined) continue;
    ways[at] = WAYS[relation.influence];
    valences[at] = relation.valence;
    certainties[at] = CERTAINTY_NUMBERS.get(relation.stance.certainty) ?? 0;
    if (relation.stance.negated) addBit(denied, at);
    if (relation.direction === 'mutual') addBit(mutual, at);
  }
  return { ways, valences, certainties, denied, mutual };
}

export function buildColumns({ entities, relations }: Dataset): IndexColumns {
  const { sources, targets } = endsOf(entities, relations);
  // Copies, since the index may be given away to another thread.
  const graph = compactGraph(entities.length, sources.slice(), targets.slice());
  return {
    entityIds: makeIdTable(entities),
    graph,
    kinds: Uint8Array.from(entities, ({ kind }) => KIND_NUMBERS.get(kind) ?? 0),
    degrees: degreesOf(graph),
    ...readRelations(relations),
  };
}

const built = new WeakMap<Dataset, DatasetIndex>();

/** Takes over what was built elsewhere, so that it is not built again. */
export function adoptIndex(dataset: Dataset, columns: IndexColumns, relationIds: IdTable): void {
  built.set(dataset, indexOver(dataset, columns, relationIds));
}

/** The same dataset gives the same index. */
export function indexOfDataset(dataset: Dataset): DatasetIndex {
  const index = built.get(dataset) ?? buildIndex(dataset);
  built.set(dataset, index);
  return index;
}

/**
 * The numbers of relations; lists in the order of the corpus, as all are, cost one look at each of its relations,
 * and short lists or such in another order one at those of an end. What is none of the corpus is left out.
 */
export function numbersOf(dataset: Dataset, relations: readonly Relation[]): Int32Array {
  const all = dataset.relations;
  if (relations.length * FEW < all.length) return numbersByEnds(dataset, relations);
  const numbers = new Int32Array(relations.length);
  let at = 0;
  for (let place = 0; place < relations.length; place += 1) {
    while (at < all.length && all[at] !== relations[place]) at += 1;
    if (at === all.length) return numbersByEnds(dataset, relations);
    numbers[place] = at;
    at += 1;
  }
  return numbers;
}

/** So many times fewer than all are sought one by one. */
const FEW = 64;

function numbersByEnds(dataset: Dataset, relations: readonly Relation[]): Int32Array {
  const index = indexOfDataset(dataset);
  const numbers = new Int32Array(relations.length);
  let found = 0;
  for (const relation of relations) {
    const number = numberByEnds(index, relation);
    if (number >= 0) numbers[found++] = number;
  }
  return numbers.slice(0, found);
}

/** −1 for what is none of the corpus. */
function numberByEnds({ dataset, graph, numberOf }: DatasetIndex, relation: Relation): number {
  const source = numberOf.get(relation.source);
  const target = numberOf.get(relation.target);
  // Such a relation stands beside nobody.
  if (source === undefined || target === undefined) return dataset.relations.indexOf(relation);
  const { out, into } = graph;
  const outgoing = out.edges.subarray(out.offsets[source], out.offsets[source + 1]);
  const incoming = into.edges.subarray(into.offsets[target], into.offsets[target + 1]);
  const own = outgoing.length <= incoming.length ? outgoing : incoming;
  return own.find((number) => dataset.relations[number] === relation) ?? -1;
}

/** The same as bits. */
export function bitsOf(dataset: Dataset, relations: readonly Relation[]): Bits {
  const count = dataset.relations.length;
  if (relations === dataset.relations) return makeBits(count, true);
  const bits = makeBits(count);
  for (const number of numbersOf(dataset, relations)) addBit(bits, number);
  return bits;
}

/** The relations with these numbers, in their order. */
export function relationsAt({ relations }: Dataset, numbers: Int32Array): readonly Relation[] {
  // A list of the right length to write over: one that grows costs three times as much.
  const found = relations.slice(0, numbers.length);
  let filled = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const relation = relations[numbers[at] ?? -1];
    if (relation !== undefined) found[filled++] = relation;
  }
  found.length = filled;
  return found;
}

/** In the order of the corpus; the very list of the dataset where all are meant. */
export const relationsIn = (dataset: Dataset, bits: Bits): readonly Relation[] =>
  countBits(bits) === dataset.relations.length
    ? dataset.relations
    : relationsAt(dataset, numbersIn(bits));

/** The relations that an entity takes part in, in the order of the corpus. */
export function relationsOfEntities(
  { dataset, graph, numberOf }: DatasetIndex,
  entities: Iterable<EntityId>,
): readonly Relation[] {
  const bits = makeBits(graph.edgeCount);
  for (const id of entities) {
    const node = numberOf.get(id);
    if (node === undefined) continue;
    for (const { offsets, edges } of [graph.out, graph.into])
      for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1)
        addBit(bits, edges[at] ?? 0);
  }
  return relationsIn(dataset, bits);
}
