import { expect, test } from 'vitest';
import type { Point } from '../../src/kit/plane.ts';
import { pointAt, tangentAt } from '../../src/scene/curve.ts';
import { shapeEdges, type Discs, type EdgeShape } from '../../src/scene/edge-geometry.ts';
import { edgesNear, pickAt as pickBeside } from '../../src/scene/edge-picking.ts';
import { assignLanes } from '../../src/scene/lanes.ts';
import { discsAt, edgeMark, edgesBetween, nodeAt } from '../fixtures/marks.ts';

const pickAt = (
  nodes: Discs,
  edges: readonly EdgeShape[],
  point: Point,
): ReturnType<typeof pickBeside> => pickBeside(nodeAt(nodes, point), edges, point);
const discs = discsAt([0, 0], [300, 0], [150, -100], [150, 100]);
const shapes = shapeEdges(assignLanes([edgeMark(0, 0, 1), edgeMark(1, 2, 3)]), discs, new Set());

test('an edge can be meant from 8 pixels away, not from 9', () => {
  const [across] = shapes;
  const half = (across!.edges[0].widthPx - 1) / 2;
  const on = pointAt(across!.curve, 0.8);
  const normal = { x: -tangentAt(across!.curve, 0.8).y, y: tangentAt(across!.curve, 0.8).x };
  const aside = (pixels: number) => ({ x: on.x + normal.x * pixels, y: on.y + normal.y * pixels });
  expect(pickAt(discs, shapes, aside(7.9)).kind).toBe('edge');
  expect(pickAt(discs, shapes, aside(9 + half)).kind).toBe('ground');
});

test('at a crossing all are named, nearest first', () => {
  const spots = Array.from({ length: 41 * 41 }, (_, at) => ({
    x: 130 + (at % 41),
    y: Math.floor(at / 41) - 20,
  }));
  const crossing = spots.find((spot) => edgesNear(shapes, spot, 1).length === 2);
  const pick = pickAt(discs, shapes, crossing!);
  expect(pick.kind).toBe('edges');
  const [first, second] = edgesNear(shapes, { x: crossing!.x + 3, y: crossing!.y });
  expect(first!.distancePx).toBeLessThanOrEqual(second!.distancePx);
});

test('nodes win over edges', () => {
  expect(pickAt(discs, shapes, { x: 9, y: -1 })).toEqual({ kind: 'node', node: 'n0' });
});

test('every edge of a wide fan is meant at its middle, and a closed band as a whole', () => {
  const two = discsAt([0, 0, 24], [320, 0, 24]);
  const fan = assignLanes([...edgesBetween(0, 1, 10), ...edgesBetween(1, 0, 10, 10)]);
  const open = shapeEdges(fan, two, new Set());
  for (const shape of open) {
    expect(pickAt(two, open, shape.anchor)).toEqual({ kind: 'edge', shape });
  }
  const near = discsAt([0, 0, 24], [120, 0, 24]);
  const [band] = shapeEdges(fan, near, new Set());
  expect(band!.edges.length).toBe(20);
  expect(pickAt(near, [band!], band!.anchor)).toEqual({ kind: 'edge', shape: band });
});
