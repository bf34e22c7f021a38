/**
 * Are distances, components and shortest ways those that graphology's graph has?
 */
import fc from 'fast-check';
import type { MultiDirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import {
  componentsOf,
  distancesFrom,
  shortestWay,
  UNREACHED,
} from '../../src/graph/compact-search.ts';
import { arbitraryEnds, toCompact, toGraphology } from '../fixtures/arbitrary-ends.ts';

/** Step by step over graphology's neighbours, as plainly as can be. */
function plainDistances(
  graph: MultiDirectedGraph,
  starts: readonly number[],
  depth: number,
  neighboursOf: (node: string) => readonly string[],
) {
  const found = new Map(starts.map((start) => [String(start), 0]));
  for (let distance = 1; distance <= depth; distance += 1)
    for (const node of [...found.keys()].filter((key) => found.get(key) === distance - 1))
      for (const neighbour of neighboursOf(node))
        if (!found.has(neighbour)) found.set(neighbour, distance);
  return graph.nodes().map((node) => found.get(node) ?? UNREACHED);
}

test('distances are those of graphology, along the edges or any way, and end at the depth', () => {
  fc.assert(
    fc.property(arbitraryEnds, fc.nat(), fc.integer({ min: 0, max: 9 }), (ends, seed, depth) => {
      const graph = toGraphology(ends);
      const compact = toCompact(ends);
      const starts = [seed % ends.nodeCount, (seed >> 3) % ends.nodeCount];
      const along = distancesFrom(compact, starts, depth);
      const expected = plainDistances(graph, starts, depth, (node) => graph.outNeighbors(node));
      expect([...along.distances]).toEqual(expected);
      const nearestFirst = Array.from(along.reached, (node) => along.distances[node] ?? 0);
      expect(nearestFirst).toEqual(nearestFirst.toSorted((a, b) => a - b));
      expect(along.reached).toHaveLength(expected.filter((at) => at !== UNREACHED).length);
      const anyWay = distancesFrom(compact, starts, depth, () => true);
      expect([...anyWay.distances]).toEqual(
        plainDistances(graph, starts, depth, (node) => graph.neighbors(node)),
      );
    }),
  );
});

test('a search within a search, and the next one, find what each finds alone', () => {
  fc.assert(
    fc.property(arbitraryEnds, fc.nat(), (ends, seed) => {
      const shared = toCompact(ends);
      const [from, to] = [seed % ends.nodeCount, (seed >> 4) % ends.nodeCount];
      const along = [...distancesFrom(toCompact(ends), [from]).distances];
      const anyWay = [...distancesFrom(toCompact(ends), [from], Infinity, () => true).distances];
      const outer = distancesFrom(shared, [from], Infinity, () => {
        expect([...distancesFrom(shared, [from]).distances]).toEqual(along);
        return true;
      });
      expect([...outer.distances]).toEqual(anyWay);
      expect(shortestWay(shared, from, to)).toEqual(shortestWay(toCompact(ends), from, to));
      expect([...distancesFrom(shared, [from]).distances]).toEqual(along);
    }),
  );
});

test('an edge that may not be crossed joins nobody', () => {
  const graph = toCompact({
    nodeCount: 3,
    edges: [
      [0, 1],
      [0, 1],
      [2, 1],
    ],
  });
  const crossing = (edge: number, along: boolean) => edge === 1 || !along;
  expect([...distancesFrom(graph, [0], Infinity, crossing).distances]).toEqual([0, 1, 2]);
  const none = distancesFrom(graph, [0], Infinity, () => false);
  expect([...none.distances]).toEqual([0, UNREACHED, UNREACHED]);
});

test('a component is everybody that can be reached any way, named by its lowest', () => {
  fc.assert(
    fc.property(arbitraryEnds, (ends) => {
      const graph = toGraphology(ends);
      const components = componentsOf(toCompact(ends));
      for (let node = 0; node < ends.nodeCount; node += 1) {
        const near = plainDistances(graph, [node], ends.nodeCount, (key) => graph.neighbors(key));
        expect(components[node]).toBe(near.findIndex((distance) => distance !== UNREACHED));
      }
    }),
  );
});

test('a shortest way leads from one to the other along the edges, and none is shorter', () => {
  fc.assert(
    fc.property(arbitraryEnds, fc.nat(), (ends, seed) => {
      const graph = toGraphology(ends);
      const [from, to] = [seed % ends.nodeCount, (seed >> 4) % ends.nodeCount];
      const way = shortestWay(toCompact(ends), from, to);
      const distance = plainDistances(graph, [from], ends.nodeCount, (node) =>
        graph.outNeighbors(node),
      )[to];
      expect(way?.length ?? UNREACHED).toBe(distance);
      let at = from;
      for (const edge of way ?? []) {
        expect(Number(graph.source(edge))).toBe(at);
        at = Number(graph.target(edge));
      }
      expect(at).toBe(way === null ? from : to);
    }),
  );
});
