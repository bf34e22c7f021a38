/**
 * Is a graph of the bench the same each time, and shaped as it says: communities, a heavy tail, no loops?
 */
import { expect, test } from 'vitest';
import { makeGraph, RELATIONS } from './made-graph.ts';

const graph = makeGraph(1000, 5000);

test('the same seed gives the same graph, another seed another one', () => {
  expect(makeGraph(1000, 5000)).toEqual(graph);
  expect(makeGraph(1000, 5000, 2).sources).not.toEqual(graph.sources);
});

test('every edge joins two different nodes that are there', () => {
  for (const [edge, source] of graph.sources.entries()) {
    const target = graph.targets[edge]!;
    expect(source).not.toBe(target);
    expect(Math.min(source, target)).toBeGreaterThanOrEqual(0);
    expect(Math.max(source, target)).toBeLessThan(1000);
  }
});

test('most edges stay within a community', () => {
  const within = graph.sources.filter(
    (source, edge) => graph.groups[source] === graph.groups[graph.targets[edge]!],
  ).length;
  expect(within / 5000).toBeGreaterThan(0.7);
});

test('a hundredth of the nodes has far more than its share of the edges', () => {
  const degrees = Array.from({ length: 1000 }, () => 0);
  for (const end of [...graph.sources, ...graph.targets]) degrees[end]! += 1;
  const [middle, busiest] = [500, 10].map((at) => degrees.toSorted((a, b) => b - a)[at]!);
  expect(busiest).toBeGreaterThan(8 * middle!);
});

test('names are all different, numbers within their bounds', () => {
  expect(new Set(graph.labels).size).toBe(1000);
  expect(graph.places.every(Number.isFinite)).toBe(true);
  expect(graph.years.every((year) => year >= 1950 && year < 2025)).toBe(true);
  expect(graph.weights.every((weight) => weight >= 1 && weight <= 9)).toBe(true);
  expect(graph.relations.every((relation) => relation < RELATIONS.length)).toBe(true);
});
