/**
 * How do tests say and see edges one by one, which readers keep in columns?
 */
import {
  edgeAt,
  edgesOf,
  type FlatEdges,
  type ReadGraph,
} from '../../../src/codecs/flat/flat-edges.ts';
import type { FlatEdge, FlatGraph } from '../../../src/codecs/flat/flat-graph.ts';

export const edgeList = (edges: FlatEdges): readonly FlatEdge[] =>
  edges.rowOf.map((_, at) => edgeAt(edges, at));

export const asRead = (graph: FlatGraph): ReadGraph => ({ ...graph, edges: edgesOf(graph.edges) });
