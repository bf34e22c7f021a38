/**
 * What is the least page that draws a graph with vis-network?
 *
 * Nodes at their places, no physics, straight edges (curved ones take it longer), its own looks otherwise.
 */
import { Network } from 'vis-network/standalone';
import { fetchGraphText, graphContainer, markData, markDrawn, publishPlaces } from './page-door.ts';
import { readGexfPlainly } from './read-gexf-plainly.ts';

const { nodes, edges } = readGexfPlainly(await fetchGraphText());
markData();
const placeOf = new Map(nodes.map((node) => [node.id, node]));
const network = new Network(
  graphContainer(),
  { nodes, edges: edges.map(({ source, target }) => ({ from: source, to: target })) },
  { physics: false, edges: { smooth: false }, layout: { improvedLayout: false } },
);
network.once('afterDrawing', markDrawn);
publishPlaces((node) => network.canvasToDOM(placeOf.get(node) ?? { x: 0, y: 0 }));
