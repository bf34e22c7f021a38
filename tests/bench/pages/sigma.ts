/**
 * What is the least page that draws a graph with sigma?
 *
 * Its own reader of GEXF, or a graph as JSON for the essay, and `new Sigma`, nothing else. `?highlight` adds what
 * its documents show for lighting up a node with its neighbours; `?move` lets ForceAtlas2 run in its worker.
 */
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf/browser';
import type Graph from 'graphology';
import Sigma from 'sigma';
import type { SerializedGraph } from 'graphology-types';
import { seededRandom } from '../../../src/kit/seeded-random.ts';
import {
  fetchGraphText,
  graphContainer,
  isAsked,
  markData,
  markDrawnAhead,
  publishPlaces,
} from './page-door.ts';

const FADED = '#eee';
const WIDE = 1000;
const SMALL = 3;

function read(text: string): Graph {
  if (!text.startsWith('{')) return parse(MultiDirectedGraph, text);
  const graph = new MultiDirectedGraph();
  const { nodes, edges }: Pick<SerializedGraph, 'nodes' | 'edges'> = JSON.parse(text);
  return graph.import({ nodes, edges });
}

/** What sigma cannot draw without. */
function complete(graph: Graph): void {
  const random = seededRandom(1);
  graph.updateEachNodeAttributes((_node, attributes) => ({
    size: SMALL,
    x: (random() - 0.5) * WIDE,
    y: (random() - 0.5) * WIDE,
    ...attributes,
  }));
}

function lightUpWhatIsHovered(renderer: Sigma, graph: Graph): void {
  let hovered: string | null = null;
  let lit = new Set<string>();
  renderer.setSetting('nodeReducer', (node, data) =>
    hovered === null || lit.has(node) ? data : { ...data, label: '', color: FADED },
  );
  renderer.setSetting('edgeReducer', (edge, data) =>
    hovered === null || graph.hasExtremity(edge, hovered) ? data : { ...data, hidden: true },
  );
  const hover = (node: string | null) => {
    hovered = node;
    lit = new Set(node === null ? [] : [node, ...graph.neighbors(node)]);
    renderer.refresh({ skipIndexation: true });
  };
  renderer.on('enterNode', ({ node }) => hover(node));
  renderer.on('leaveNode', () => hover(null));
}

const graph = read(await fetchGraphText());
complete(graph);
markData();
const renderer = new Sigma(graph, graphContainer());
// It draws while it is made.
markDrawnAhead();
publishPlaces((node) => {
  const { x, y } = renderer.getNodeDisplayData(node) ?? { x: 0, y: 0 };
  return renderer.framedGraphToViewport({ x, y });
});
if (isAsked('highlight')) lightUpWhatIsHovered(renderer, graph);
if (isAsked('move')) {
  // Not before it is asked for: a page that only draws does not carry it.
  const { inferSettings } = await import('graphology-layout-forceatlas2');
  const { default: ForceAtlas2Worker } = await import('graphology-layout-forceatlas2/worker');
  const settings = { ...inferSettings(graph.order), barnesHutOptimize: true };
  new ForceAtlas2Worker(graph, { settings }).start();
}
