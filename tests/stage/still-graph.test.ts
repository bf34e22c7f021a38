/**
 * Does the still graph answer what a graph of graphology with one node answers?
 */
import Graph from 'graphology';
import isGraph from 'graphology-utils/is-graph';
import { expect, test } from 'vitest';
import { stillGraph } from '../../src/stage/still-graph.ts';

const still = stillGraph();
const real = new Graph({ multi: false });
real.addNode(still.nodes()[0], { x: 0, y: 0, size: 0 });

test('every question of sigma is answered as graphology would', () => {
  const answers = (graph: typeof still) => {
    const visits: unknown[] = [];
    graph.forEachNode((key, attributes) => visits.push([key, attributes]));
    graph.forEachEdge((key) => visits.push(key));
    return {
      visits,
      multi: graph.multi,
      order: graph.order,
      nodes: graph.nodes(),
      edges: graph.edges(),
      has: [graph.hasNode(graph.nodes()[0]), graph.hasNode('other'), graph.hasEdge('other')],
      attributes: graph.getNodeAttributes(graph.nodes()[0]),
    };
  };
  expect(answers(still)).toEqual(answers(real));
  expect(isGraph(still)).toBe(isGraph(real));
});

test('it does not change, and so never has anything to tell', () => {
  expect(() => still.dropNode('all discs')).toThrow(/does not change/);
  const heard = () => expect.unreachable();
  still.on('nodeAdded', heard);
  still.removeListener('nodeAdded', heard);
});
