/**
 * How does a trusted corpus become a graph?
 *
 * One entity is one node, one relation is one edge of a typed, directed multigraph; nothing is merged
 * or added. Keys are our own (`n0`, `e0`, in the order of the corpus) and never ids from a file:
 * graphology keeps neighbours in plain objects, where a node named `__proto__` corrupts every graph.
 * A mutual relation is an edge like any other; its `direction` says that no arrow belongs on it.
 */
import { MultiDirectedGraph } from 'graphology';
import type { Dataset } from '../model/dataset.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';

export type NodeKey = `n${number}`;
export type EdgeKey = `e${number}`;

export interface KnowledgeGraph {
  readonly dataset: Dataset;
  readonly graph: MultiDirectedGraph<{ entity: Entity }, { relation: Relation }>;
  readonly nodeOf: ReadonlyMap<EntityId, NodeKey>;
  readonly edgeOf: ReadonlyMap<RelationId, EdgeKey>;
}

export function buildGraph(dataset: Dataset): KnowledgeGraph {
  const graph = new MultiDirectedGraph<{ entity: Entity }, { relation: Relation }>();
  const nodeOf = new Map<EntityId, NodeKey>();
  const edgeOf = new Map<RelationId, EdgeKey>();
  for (const [index, entity] of dataset.entities.entries()) {
    const key: NodeKey = `n${index}`;
    nodeOf.set(entity.id, key);
    graph.addNode(key, { entity });
  }
  for (const [index, relation] of dataset.relations.entries()) {
    const key: EdgeKey = `e${index}`;
    edgeOf.set(relation.id, key);
    graph.addDirectedEdgeWithKey(key, nodeOf.get(relation.source), nodeOf.get(relation.target), {
      relation,
    });
  }
  return { dataset, graph, nodeOf, edgeOf };
}
