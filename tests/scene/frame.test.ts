import { expect, test } from 'vitest';
import { pickAt } from '../../src/scene/edge-picking.ts';
import { composeFrame, placeOf } from '../../src/scene/frame.ts';
import { sizeFactor, toScreen } from '../../src/scene/viewport.ts';
import { essayFrameInput, nodeAt } from '../fixtures/marks.ts';

const input = essayFrameInput();
const frame = composeFrame(input);

test('every node has a disc where the camera sees its place', () => {
  expect(frame.discs.size).toBe(input.picture.nodes.length);
  for (const { node, x, y, radius } of frame.discs.values()) {
    expect({ x, y }).toEqual(
      toScreen(input.camera, input.viewport, placeOf(input.positions, node.key)),
    );
    expect(radius).toBeCloseTo(node.radiusPx * sizeFactor(input.camera.scale));
  }
});

test('the same input is the same frame', () => {
  expect(composeFrame(input)).toEqual(frame);
});

test('what is lit lies above what is faded, what is chosen above all', () => {
  const edges = input.picture.edges.map((edge, at) => ({
    ...edge,
    light: at % 2 === 0 ? ('lit' as const) : ('faded' as const),
    selected: at === 4,
  }));
  const picture = { ...input.picture, edges };
  const fans = input.fans.map((fan) => ({
    ...fan,
    lanes: fan.lanes.map((lane) => ({
      ...lane,
      edge: edges.find((edge) => edge.key === lane.edge.key) ?? lane.edge,
    })),
  }));
  const { shapes } = composeFrame({ ...input, picture, fans });
  expect(shapes.at(-1)!.edges[0].selected).toBe(true);
  expect(shapes[0]!.edges[0].light).toBe('faded');
});

test('nearly every edge of an essay is meant beyond doubt at its own anchor', () => {
  const meant = frame.shapes.filter((shape) => {
    const pick = pickAt(nodeAt(frame.discs, shape.anchor), frame.shapes, shape.anchor);
    return pick.kind === 'edge' && pick.shape === shape;
  });
  expect(meant.length / frame.shapes.length).toBeGreaterThan(0.6);
});

test('while only the camera moves a little, labels keep their places', () => {
  const camera = { ...input.camera, x: input.camera.x + 3 };
  const moved = composeFrame({ ...input, camera, before: frame });
  const choices = new Map(frame.labels.map(({ node, choice }) => [node.key, choice]));
  const kept = moved.labels.filter(({ node, choice }) => choices.get(node.key) === choice);
  expect(kept.length).toBeGreaterThanOrEqual(moved.labels.length - 2);
});
