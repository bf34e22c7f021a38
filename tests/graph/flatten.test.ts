import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { flattenGraph, themeSharesOf, toPlaces, toPositions } from '../../src/graph/flatten.ts';
import { nodeRadius } from '../../src/graph/node-radius.ts';
import type { EntityId } from '../../src/model/ids.ts';
import { essayLikeGraph } from '../fixtures/essay-like.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const small = buildGraph(
  makeDataset({
    entities: { China: 'state', 'A policy': 'policy', 'US–ROK alliance': 'relationship' },
    relations: [
      { id: 'a', source: 'China', target: 'A policy', themes: ['north'] },
      { id: 'b', source: 'China', target: 'US–ROK alliance', themes: ['north', 'south'] },
      { id: 'c', source: 'China', target: 'China', themes: ['south'] },
    ],
  }),
);

test('every list has a value for every node, in the order of the corpus', () => {
  const input = flattenGraph(essayLikeGraph());
  const count = input.radii.length;
  expect(count).toBe(75);
  expect([input.labelWidths.length, input.labelHeights.length, input.tiers.length]).toEqual([
    count,
    count,
    count,
  ]);
  expect(input.themeShares.length).toBe(count * input.themes);
  expect(input.ends.length).toBe(2 * 170);
  expect(input.ends.every((end) => end >= 0 && end < count)).toBe(true);
});

test('actors and structures keep room for a label and come first; the rest fills in', () => {
  const input = flattenGraph(small);
  expect([...input.tiers]).toEqual([0, 1, 0]);
  expect(Array.from(input.labelWidths, (width) => width > 0)).toEqual([true, false, true]);
  expect([...input.ends]).toEqual([0, 1, 0, 2, 0, 0]);
});

test('a relation of two themes counts half for each, and shares add up to one', () => {
  // A loop counts for both its ends, which are the same: (1 + ½, ½ + 1 + 1) of 4.
  expect([...themeSharesOf(small)]).toEqual([1.5 / 4, 2.5 / 4, 1, 0, 0.5, 0.5]);
});

test('how large a node is depends on its ends, of which a loop has two, and on its kind', () => {
  const { radii } = flattenGraph(small);
  expect([...radii]).toEqual([nodeRadius(4, true), nodeRadius(1, false), nodeRadius(1, false)]);
});

test('with discs only, they and what joins them are the same, and nothing else is there', () => {
  const [whole, discs] = [flattenGraph(small), flattenGraph(small, { discsOnly: true })];
  expect([discs.radii, discs.ends]).toEqual([whole.radii, whole.ends]);
  const { labelWidths, labelHeights, tiers, themeShares, themes } = discs;
  expect([labelWidths, labelHeights, tiers, themeShares].map((list) => list.length)).toEqual([
    0, 0, 0, 0,
  ]);
  expect(themes).toBe(0);
});

test('pins are found by entity; a pin of nobody is dropped', () => {
  const [china] = small.dataset.entities;
  const pins = [
    { entity: china!.id, x: 3, y: 4 },
    { entity: 'constructor' as EntityId, x: 0, y: 0 },
  ];
  expect(flattenGraph(small, { pins }).pins).toEqual([{ index: 0, x: 3, y: 4 }]);
});

test('places and positions are two forms of the same; a missing place makes none', () => {
  const positions = Float32Array.from([1.25, -2, 3, 4, 5, 6.04]);
  const places = toPlaces(small, positions);
  expect(places.map(({ x, y }) => [x, y])).toEqual([
    [1.3, -2],
    [3, 4],
    [5, 6],
  ]);
  expect(toPositions(small, places)).toEqual(Float32Array.from([1.3, -2, 3, 4, 5, 6]));
  expect(toPositions(small, [...places].toReversed())).toEqual(toPositions(small, places));
  expect(toPositions(small, places.slice(1))).toBeNull();
  const [first] = places;
  const twice = [...places.slice(1), ...places.slice(1)];
  expect(toPositions(small, twice)).toBeNull();
  expect(toPositions(small, [...places, { ...first!, x: 9 }])?.[0]).toBe(9);
});
