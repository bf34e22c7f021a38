/**
 * How does a file become a graph of graphology?
 *
 * By its own readers for GEXF and GraphML. It has none for Cytoscape JSON and CSV: there the plainest reading is
 * taken, `JSON.parse` and lines cut at commas, then a node or an edge at a time with its attributes.
 */
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { GraphFormat } from '../graphs/write-graph.ts';

interface Elements {
  readonly elements: {
    readonly nodes: readonly { readonly data: { readonly id: string } }[];
    readonly edges: readonly {
      readonly data: { readonly id: string; readonly source: string; readonly target: string };
    }[];
  };
}

function readJson(text: string) {
  const { elements }: Elements = JSON.parse(text);
  const graph = new MultiDirectedGraph();
  for (const { data } of elements.nodes) graph.addNode(data.id, data);
  for (const { data } of elements.edges)
    graph.addEdgeWithKey(data.id, data.source, data.target, data);
  return graph;
}

function readCsv(text: string) {
  const graph = new MultiDirectedGraph();
  const [head = '', ...lines] = text.split('\n');
  const [, , ...names] = head.split(',');
  for (const line of lines) {
    if (line === '') continue;
    const [source = '', target = '', ...cells] = line.split(',');
    graph.mergeNode(source);
    graph.mergeNode(target);
    graph.addEdge(source, target, Object.fromEntries(names.map((name, at) => [name, cells[at]])));
  }
  return graph;
}

export const READERS: Readonly<Record<GraphFormat, (text: string) => { readonly size: number }>> = {
  gexf: (text) => parseGexf(MultiDirectedGraph, text),
  graphml: (text) => parseGraphml(MultiDirectedGraph, text),
  json: readJson,
  csv: readCsv,
};
