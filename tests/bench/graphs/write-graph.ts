/**
 * How does a made graph look as a file of another program?
 *
 * As GEXF, GraphML, Cytoscape JSON and a CSV table of edges, plainly and without anything of ours in it, so that
 * every contender reads the same bytes. In chunks: a graph of 500,000 edges is too long for one string to
 * grow piece by piece. Names hold nothing that would have to be escaped.
 */
import { RELATIONS, type MadeGraph } from './made-graph.ts';

export type GraphFormat = 'gexf' | 'graphml' | 'json' | 'csv';

interface FormatWriter {
  readonly head: string;
  readonly node: (graph: MadeGraph, node: number) => string;
  readonly between: string;
  readonly edge: (graph: MadeGraph, edge: number) => string;
  readonly tail: string;
}

const relationOf = ({ relations }: MadeGraph, edge: number): string =>
  RELATIONS[relations[edge] ?? 0] ?? '';
const endsOf = ({ sources, targets }: MadeGraph, edge: number): readonly [string, string] => [
  `n${sources[edge]}`,
  `n${targets[edge]}`,
];

function gexf(isPlaced: boolean): FormatWriter {
  return {
    head: `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="group" type="string"/></attributes>
<attributes class="edge"><attribute id="0" title="since" type="integer"/><attribute id="1" title="relation" type="string"/></attributes>
<nodes>
`,
    node: ({ labels, groups, places }, node) => {
      const [x, y] = [places[2 * node] ?? 0, places[2 * node + 1] ?? 0];
      const place = isPlaced ? `<viz:position x="${x.toFixed(2)}" y="${y.toFixed(2)}" z="0"/>` : '';
      return `<node id="n${node}" label="${labels[node]}"><attvalues><attvalue for="0" value="g${groups[node]}"/></attvalues>${place}</node>\n`;
    },
    between: '</nodes>\n<edges>\n',
    edge: (graph, edge) => {
      const [source, target] = endsOf(graph, edge);
      return `<edge id="e${edge}" source="${source}" target="${target}" weight="${graph.weights[edge]}"><attvalues><attvalue for="0" value="${graph.years[edge]}"/><attvalue for="1" value="${relationOf(graph, edge)}"/></attvalues></edge>\n`;
    },
    tail: '</edges>\n</graph>\n</gexf>\n',
  };
}

const graphml: FormatWriter = {
  head: `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="group" for="node" attr.name="group" attr.type="string"/>
<key id="weight" for="edge" attr.name="weight" attr.type="double"/>
<key id="since" for="edge" attr.name="since" attr.type="int"/>
<key id="relation" for="edge" attr.name="relation" attr.type="string"/>
<graph edgedefault="directed">
`,
  node: ({ labels, groups }, node) =>
    `<node id="n${node}"><data key="label">${labels[node]}</data><data key="group">g${groups[node]}</data></node>\n`,
  between: '',
  edge: (graph, edge) => {
    const [source, target] = endsOf(graph, edge);
    return `<edge id="e${edge}" source="${source}" target="${target}"><data key="weight">${graph.weights[edge]}</data><data key="since">${graph.years[edge]}</data><data key="relation">${relationOf(graph, edge)}</data></edge>\n`;
  },
  tail: '</graph>\n</graphml>\n',
};

const json: FormatWriter = {
  head: '{"elements":{"nodes":[\n',
  node: ({ labels, groups }, node) =>
    `${node === 0 ? '' : ',\n'}${JSON.stringify({ data: { id: `n${node}`, name: labels[node], group: `g${groups[node]}` } })}`,
  between: '],"edges":[\n',
  edge: (graph, edge) => {
    const [source, target] = endsOf(graph, edge);
    const data = {
      id: `e${edge}`,
      source,
      target,
      weight: graph.weights[edge],
      since: graph.years[edge],
      relation: relationOf(graph, edge),
    };
    return `${edge === 0 ? '' : ',\n'}${JSON.stringify({ data })}`;
  },
  tail: ']}}\n',
};

const csv: FormatWriter = {
  head: 'source,target,weight,since,relation\n',
  node: () => '',
  between: '',
  edge: (graph, edge) =>
    `${endsOf(graph, edge).join(',')},${graph.weights[edge]},${graph.years[edge]},${relationOf(graph, edge)}\n`,
  tail: '',
};

const CHUNK = 10_000;

function* inChunks(count: number, toText: (at: number) => string): Generator<string> {
  for (let from = 0; from < count; from += CHUNK) {
    const size = Math.min(CHUNK, count - from);
    yield Array.from({ length: size }, (_, at) => toText(from + at)).join('');
  }
}

/** Only GEXF can be placed: the other files are read, not drawn. */
export function* writeGraph(
  graph: MadeGraph,
  format: GraphFormat,
  isPlaced = false,
): Generator<string> {
  const writer = { gexf: gexf(isPlaced), graphml, json, csv }[format];
  yield writer.head;
  yield* inChunks(graph.labels.length, (node) => writer.node(graph, node));
  yield writer.between;
  yield* inChunks(graph.sources.length, (edge) => writer.edge(graph, edge));
  yield writer.tail;
}
