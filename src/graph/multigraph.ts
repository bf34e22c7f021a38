/**
 * How does graphology get the graph?
 *
 * As its typed, directed multigraph with the entity of each node and the relation of each edge, under the keys of
 * build.ts. For graphology's own algorithms, and for who comes from Node: nothing on the page asks for it, so the
 * page carries no graphology. Made when first asked for, and kept as long as its graph.
 */
import { MultiDirectedGraph } from 'graphology';
import type { Entity } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';
import type { KnowledgeGraph } from './build.ts';

export type Multigraph = MultiDirectedGraph<{ entity: Entity }, { relation: Relation }>;

function toMultigraph({ dataset, nodeOf, edgeOf }: KnowledgeGraph): Multigraph {
  const graph: Multigraph = new MultiDirectedGraph();
  for (const entity of dataset.entities) graph.addNode(nodeOf.get(entity.id), { entity });
  for (const relation of dataset.relations) {
    const { id, source, target } = relation;
    graph.addDirectedEdgeWithKey(edgeOf.get(id), nodeOf.get(source), nodeOf.get(target), {
      relation,
    });
  }
  return graph;
}

const made = new WeakMap<KnowledgeGraph, Multigraph>();

export function multigraphOf(kg: KnowledgeGraph): Multigraph {
  const known = made.get(kg);
  if (known) return known;
  const graph = toMultigraph(kg);
  made.set(kg, graph);
  return graph;
}
