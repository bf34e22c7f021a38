/**
 * What is the least page that draws a graph with force-graph?
 *
 * Nodes held at their places, no ticks of its simulation, fitted to the window, its own looks. `?move` holds
 * nobody, so that its simulation runs, on the page's thread as it always does.
 */
import ForceGraph from 'force-graph';
import {
  fetchGraphText,
  graphContainer,
  isAsked,
  markData,
  markDrawn,
  publishPlaces,
} from './page-door.ts';
import { readGexfPlainly } from './read-gexf-plainly.ts';

const PADDING_PX = 20;

const { nodes, edges } = readGexfPlainly(await fetchGraphText());
markData();
const placeOf = new Map(nodes.map((node) => [node.id, node]));
let isDrawn = false;
const graph = new ForceGraph(graphContainer())
  .width(window.innerWidth)
  .height(window.innerHeight)
  .onRenderFramePost(() => {
    if (!isDrawn) markDrawn();
    isDrawn = true;
  })
  .graphData({
    nodes: nodes.map(({ id, label, x, y }) =>
      isAsked('move') ? { id, name: label, x, y } : { id, name: label, x, y, fx: x, fy: y },
    ),
    links: edges.map(({ source, target }) => ({ source, target })),
  });
if (!isAsked('move')) graph.cooldownTicks(0);
graph.zoomToFit(0, PADDING_PX);
publishPlaces((node) => {
  const { x, y } = placeOf.get(node) ?? { x: 0, y: 0 };
  return graph.graph2ScreenCoords(x, y);
});
