/**
 * How is a graph of ngraph built and asked for a path?
 *
 * A multigraph with numbers as ids; `nba` (bidirectional A* without a heuristic), which its documents call the
 * quickest, told to follow directions.
 */
import createGraph, { type NgraphGraph } from 'ngraph.graph';
import { nba } from 'ngraph.path';
import type { MadeGraph } from '../graphs/made-graph.ts';

export function buildNgraph(made: MadeGraph): NgraphGraph {
  const graph = createGraph({ multigraph: true });
  for (const node of made.labels.keys()) graph.addNode(node);
  for (const [edge, source] of made.sources.entries())
    graph.addLink(source, made.targets[edge] ?? 0);
  return graph;
}

export function askNgraph(graph: NgraphGraph) {
  const finder = nba(graph, { oriented: true });
  return { path: (from: number, to: number) => finder.find(from, to) };
}
