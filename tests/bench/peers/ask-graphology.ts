/**
 * How is a graph of graphology built and asked?
 *
 * A directed multigraph with string keys, as its own documents show it, each edge with its relation; questions
 * by the functions of its own packages with their plainest options.
 */
import { MultiDirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted.js';
import { allSimplePaths } from 'graphology-simple-path';
import { bfsFromNode } from 'graphology-traversal';
import { RELATIONS, type MadeGraph } from '../graphs/made-graph.ts';

export function buildGraphology(made: MadeGraph): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const [node, label] of made.labels.entries()) graph.addNode(`n${node}`, { label });
  for (const [edge, source] of made.sources.entries())
    graph.addDirectedEdgeWithKey(`e${edge}`, `n${source}`, `n${made.targets[edge]}`, {
      relation: RELATIONS[made.relations[edge] ?? 0],
    });
  return graph;
}

export function askGraphology(graph: MultiDirectedGraph) {
  return {
    path: (from: number, to: number) => bidirectional(graph, `n${from}`, `n${to}`),
    reach: (from: number, steps: number) => {
      const reached: string[] = [];
      const visit = (node: string, _attributes: object, depth: number): boolean => {
        reached.push(node);
        // What is answered with true is not gone on from.
        return depth >= steps;
      };
      bfsFromNode(graph, `n${from}`, visit, { mode: 'outbound' });
      return reached;
    },
    simplePaths: (from: number, to: number, most: number) =>
      allSimplePaths(graph, `n${from}`, `n${to}`, { maxDepth: most }),
    filter: (relation: string) =>
      graph.filterEdges((_edge, attributes) => attributes['relation'] === relation),
  };
}
