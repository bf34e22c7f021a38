/**
 * Do the flat rows hold the same graph as graphology, parallel edges and loops among them?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBit, makeBits } from '../../src/graph/bit-set.ts';
import {
  compactGraph,
  degreeOf,
  degreesOf,
  pickAt,
  placeByKey,
  placeByPair,
  toOffsets,
  type Adjacency,
} from '../../src/graph/compact-graph.ts';
import { arbitraryEnds, toCompact, toGraphology } from '../fixtures/arbitrary-ends.ts';

const rowOf = ({ offsets, edges, neighbours }: Adjacency, node: number) =>
  Array.from(edges.slice(offsets[node], offsets[node + 1]), (edge, at) => [
    edge,
    neighbours[(offsets[node] ?? 0) + at],
  ]);
const inOrder = (edges: readonly string[]) => edges.map(Number).toSorted((a, b) => a - b);

test('each row holds the edges that graphology has there, in the order of their numbers', () => {
  fc.assert(
    fc.property(arbitraryEnds, (ends) => {
      const compact = toCompact(ends);
      const graph = toGraphology(ends);
      for (let node = 0; node < ends.nodeCount; node += 1) {
        expect(rowOf(compact.out, node)).toEqual(
          inOrder(graph.outEdges(node)).map((edge) => [edge, Number(graph.target(edge))]),
        );
        expect(rowOf(compact.into, node)).toEqual(
          inOrder(graph.inEdges(node)).map((edge) => [edge, Number(graph.source(edge))]),
        );
      }
    }),
  );
});

test('a degree counts the edges of graphology, a loop once, and only those that are meant', () => {
  fc.assert(
    fc.property(arbitraryEnds, fc.integer({ min: 1, max: 3 }), (ends, every) => {
      const graph = toGraphology(ends);
      const among = makeBits(ends.edges.length);
      for (let edge = 0; edge < ends.edges.length; edge += every) addBit(among, edge);
      const count = (node: number, step: number) =>
        graph.edges(node).filter((edge) => Number(edge) % step === 0).length;
      const nodes = graph.nodes().map(Number);
      expect([...degreesOf(toCompact(ends))]).toEqual(nodes.map((node) => count(node, 1)));
      expect([...degreesOf(toCompact(ends), among)]).toEqual(
        nodes.map((node) => count(node, every)),
      );
      expect(nodes.map((node) => degreeOf(toCompact(ends), node, among))).toEqual(
        nodes.map((node) => count(node, every)),
      );
    }),
  );
});

test('an edge without one of its ends keeps its number and stands beside nobody', () => {
  const graph = compactGraph(2, Int32Array.of(0, -1, 1, 0), Int32Array.of(1, 0, 2, 0));
  expect(graph.edgeCount).toBe(4);
  expect([...graph.sources]).toEqual([0, -1, 1, 0]);
  expect([...graph.out.edges]).toEqual([0, 3]);
  expect([...graph.into.edges]).toEqual([3, 0]);
});

test('lists are put in order by counting, and equals stay as they came', () => {
  const keys = Int32Array.of(2, 0, 2, -1, 0);
  expect([...toOffsets(keys, 3)]).toEqual([0, 2, 2, 4]);
  expect([...placeByKey(keys, toOffsets(keys, 3))]).toEqual([1, 4, 0, 2]);
  const firsts = Int32Array.of(1, 0, 1, 1, 0);
  const seconds = Int32Array.of(1, 2, 0, 1, 0);
  expect([...placeByPair(firsts, seconds, 3)]).toEqual([4, 1, 2, 0, 3]);
  expect([...pickAt(seconds, Int32Array.of(1, 1, 4))]).toEqual([2, 2, 0]);
});
