/**
 * How does a trusted corpus become a graph?
 *
 * One entity is one node, one relation is one edge of a typed, directed multigraph; nothing is merged
 * or added. Keys are our own (`n0`, `e0`, in the order of the corpus) and never ids from a file:
 * graphology keeps neighbours in plain objects, where a node named `__proto__` corrupts every graph.
 * A mutual relation is an edge like any other; its `direction` says that no arrow belongs on it. Questions
 * run on the index; the graph for graphology's algorithms is made by multigraph.ts when somebody asks.
 */
import type { Dataset } from '../model/dataset.ts';
import type { LookUp } from '../model/id-table.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import { indexOfDataset, type DatasetIndex } from './dataset-index.ts';

export type NodeKey = `n${number}`;
export type EdgeKey = `e${number}`;

export interface KnowledgeGraph {
  readonly dataset: Dataset;
  readonly index: DatasetIndex;
  readonly nodeOf: LookUp<EntityId, NodeKey>;
  readonly edgeOf: LookUp<RelationId, EdgeKey>;
}

/** Keys by id, by way of numbers; each is spelt when first asked for. */
function spellKeys<Id, Key>(
  numberOf: () => LookUp<Id, number>,
  spell: (number: number) => Key,
): LookUp<Id, Key> {
  const spelt: Key[] = [];
  return {
    get: (id) => {
      const number = numberOf().get(id);
      return number === undefined ? undefined : (spelt[number] ??= spell(number));
    },
    has: (id) => numberOf().has(id),
  };
}

export function buildGraph(dataset: Dataset): KnowledgeGraph {
  const index = indexOfDataset(dataset);
  return {
    dataset,
    index,
    nodeOf: spellKeys<EntityId, NodeKey>(
      () => index.numberOf,
      (number) => `n${number}`,
    ),
    edgeOf: spellKeys<RelationId, EdgeKey>(
      () => index.relationNumberOf,
      (number) => `e${number}`,
    ),
  };
}

/** The ends of relations at the entity of this number, as graphology counts them: a loop has two. */
export function endsOf({ index }: Pick<KnowledgeGraph, 'index'>, number: number): number {
  const { out, into } = index.graph;
  const between = (offsets: Int32Array) => (offsets[number + 1] ?? 0) - (offsets[number] ?? 0);
  return between(out.offsets) + between(into.offsets);
}

export const endsAt = (kg: Pick<KnowledgeGraph, 'index'>, entity: EntityId): number =>
  endsOf(kg, kg.index.numberOf.get(entity) ?? -1);

/** The place in the corpus of the entity whose node this is. */
export const nodeNumber = (key: NodeKey): number => Number(key.slice(1));

/** Whose node this is; null for a key that is none. */
export const entityAt = ({ dataset }: Pick<KnowledgeGraph, 'dataset'>, key: NodeKey) =>
  dataset.entities[nodeNumber(key)] ?? null;
