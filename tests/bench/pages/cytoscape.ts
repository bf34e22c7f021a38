/**
 * What is the least page that draws a graph with cytoscape?
 *
 * Elements with their places, its preset layout, its own looks, nothing else.
 */
import cytoscape from 'cytoscape';
import { fetchGraphText, graphContainer, markData, markDrawn, publishPlaces } from './page-door.ts';
import { readGexfPlainly } from './read-gexf-plainly.ts';

const { nodes, edges } = readGexfPlainly(await fetchGraphText());
markData();
const core = cytoscape({
  container: graphContainer(),
  elements: [
    ...nodes.map(({ id, label, x, y }) => ({ data: { id, label }, position: { x, y } })),
    ...edges.map(({ source, target }, at) => ({ data: { id: `edge ${at}`, source, target } })),
  ],
  layout: { name: 'preset' },
});
core.one('render', markDrawn);
publishPlaces((node) => core.getElementById(node).renderedPosition());
