import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../src/kit/plane.ts';
import { distanceTo, pointAt } from '../../src/scene/curve.ts';
import { shapeEdges } from '../../src/scene/edge-geometry.ts';
import { assignLanes } from '../../src/scene/lanes.ts';
import { discsAt, edgeMark, edgesBetween, essayFrame } from '../fixtures/marks.ts';

const none = new Set<string>();
const shapesOf = (edges: ReturnType<typeof edgeMark>[], discs: ReturnType<typeof discsAt>) =>
  shapeEdges(assignLanes(edges), discs, none);

test('both ends stop at the rims, wherever the nodes stand', () => {
  const place = fc.integer({ min: -300, max: 300 });
  fc.assert(
    fc.property(place, place, fc.integer({ min: 5, max: 24 }), (x, y, radius) => {
      fc.pre(Math.hypot(x, y) > 70);
      const discs = discsAt([0, 0, 12], [x, y, radius]);
      for (const { curve } of shapesOf(edgesBetween(0, 1, 3), discs)) {
        expect(distance(curve.from, { x: 0, y: 0 })).toBeGreaterThan(12);
        expect(distance(curve.from, { x: 0, y: 0 })).toBeLessThan(16);
        expect(distance(curve.to, { x, y })).toBeGreaterThan(radius);
        expect(distance(curve.to, { x, y })).toBeLessThan(radius + 5);
      }
    }),
  );
});

test('in a fan of twenty, every middle is at least 10 pixels from every other curve', () => {
  const edges = [...edgesBetween(0, 1, 10), ...edgesBetween(1, 0, 10, 10)];
  const shapes = shapesOf(edges, discsAt([0, 0, 24], [300, 40, 24]));
  expect(shapes.length).toBe(20);
  for (const one of shapes) {
    const others = shapes.filter((other) => other !== one);
    const nearest = Math.min(
      ...others.map((other) => distanceTo(other.curve, pointAt(one.curve, 0.5))),
    );
    expect(nearest).toBeGreaterThan(9.5);
  }
});

test('there and back bulge to opposite sides', () => {
  const [there, back] = shapesOf([edgeMark(0, 0, 1), edgeMark(1, 1, 0)], discsAt([0, 0], [200, 0]));
  expect(Math.sign(there!.anchor.y)).toBe(-Math.sign(back!.anchor.y));
  // To the left of its travel on a screen is up when it runs to the right.
  expect(there!.anchor.y).toBeLessThan(0);
});

test('loops are outside their node, spread round it, and look away from its neighbours', () => {
  const edges = [edgeMark(0, 0, 0), edgeMark(1, 0, 0), edgeMark(2, 0, 1)];
  const shapes = shapesOf(edges, discsAt([0, 0, 20], [200, 0]));
  const loops = shapes.filter(({ edges: [edge] }) => edge.source === edge.target);
  expect(loops.length).toBe(2);
  for (const { anchor } of loops) {
    expect(Math.hypot(anchor.x, anchor.y)).toBeGreaterThan(35);
    expect(anchor.x).toBeLessThan(0);
  }
  expect(distance(loops[0]!.anchor, loops[1]!.anchor)).toBeGreaterThan(20);
});

test('an anchor keeps out of a node that lies on the middle of the line', () => {
  const [shape] = shapesOf([edgeMark(0, 0, 1)], discsAt([0, 0], [300, 0], [150, 0, 20]));
  expect(distance(shape!.anchor, { x: 150, y: 0 })).toBeGreaterThan(22);
});

test('nodes on one spot, and edges without a drawn end, do no harm', () => {
  const shapes = shapesOf([...edgesBetween(0, 1, 2), edgeMark(5, 0, 7)], discsAt([5, 5], [5, 5]));
  expect(shapes.length).toBe(2);
  for (const { anchor } of shapes) expect(Number.isFinite(anchor.x + anchor.y)).toBe(true);
});

test('in an essay every edge has a shape of its own, and a loop is among them', () => {
  const { shapes, picture } = essayFrame();
  expect(shapes.length).toBe(picture.edges.length);
  expect(shapes.some(({ bundled }) => bundled)).toBe(false);
  expect(shapes.filter(({ edges: [edge] }) => edge.source === edge.target).length).toBeGreaterThan(
    1,
  );
});
