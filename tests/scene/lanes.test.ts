import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignLanes, type Fan } from '../../src/scene/lanes.ts';
import { edgeMark, edgesBetween } from '../fixtures/marks.ts';

const anyEdges = fc
  .array(fc.tuple(fc.nat(3), fc.nat(3), fc.boolean()), { maxLength: 40 })
  .map((list) =>
    list.map(([source, target, arrow], at) => edgeMark(at, source, target, { arrow })),
  );

/** Places as seen from the fan's own a → b. */
const placesIn = (fan: Fan) =>
  fan.lanes.map(({ edge, place }) => (edge.source === fan.a ? place : -place));

test('every edge has exactly one lane, in the fan of its pair', () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const fans = assignLanes(edges);
      const keys = fans.flatMap(({ lanes }) => lanes.map(({ edge }) => edge.key));
      expect(keys.toSorted()).toEqual(edges.map(({ key }) => key).toSorted());
      for (const { a, b, lanes } of fans)
        for (const { edge } of lanes)
          expect([a, b].toSorted()).toEqual([edge.source, edge.target].toSorted());
    }),
  );
});

test('no two edges of a pair share a place: neighbours are a whole step apart', () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      for (const fan of assignLanes(edges)) {
        const places = placesIn(fan).toSorted((x, y) => x - y);
        const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
        expect(Math.min(1, ...steps)).toBeGreaterThanOrEqual(0.999);
        expect(Math.max(...places.map(Math.abs))).toBeLessThanOrEqual(fan.reach + 1e-9);
      }
    }),
  );
});

test('opposite directions bulge to opposite sides, each to the left of its own travel', () => {
  const [fan] = assignLanes([...edgesBetween(0, 1, 3), ...edgesBetween(1, 0, 2, 3)]);
  expect(fan!.lanes.every(({ place }) => place > 0)).toBe(true);
  const places = placesIn(fan!);
  expect(places.filter((place) => place > 0).length).toBe(3);
  expect(places.filter((place) => place < 0).length).toBe(2);
});

test('one direction is centred, and a mutual edge joins the emptier side', () => {
  const [one] = assignLanes(edgesBetween(0, 1, 4));
  expect(placesIn(one!).reduce((sum, place) => sum + place, 0)).toBe(0);
  const [both] = assignLanes([
    ...edgesBetween(0, 1, 2),
    ...edgesBetween(1, 0, 1, 2),
    edgeMark(9, 0, 1, { arrow: false }),
  ]);
  expect(both!.crowd).toBe(2);
});
