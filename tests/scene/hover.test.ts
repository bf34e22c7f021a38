import { expect, test } from 'vitest';
import { lightUp } from '../../src/scene/hover.ts';
import { DAY } from '../../src/scene/palette.ts';
import type { Picture } from '../../src/scene/picture.ts';
import { edgeMark, nodeMark } from '../fixtures/marks.ts';

const picture: Picture = {
  palette: DAY,
  nodes: [nodeMark(0), nodeMark(1), nodeMark(2)],
  edges: [edgeMark(0, 0, 1), edgeMark(1, 1, 2)],
};
const full = () => DAY.hostile;
const lights = (shown: Picture) => [
  shown.nodes.map(({ light }) => light),
  shown.edges.map(({ light }) => light),
];

test('without a hover the picture is the same', () => {
  expect(lightUp(picture, null, full)).toBe(picture);
});

test('an edge lights up with its ends, a node with its edges; the rest fades', () => {
  expect(lights(lightUp(picture, { kind: 'edges', edges: ['e0'] }, full))).toEqual([
    ['lit', 'lit', 'faded'],
    ['lit', 'faded'],
  ]);
  expect(lights(lightUp(picture, { kind: 'node', node: 'n2' }, full))).toEqual([
    ['faded', 'lit', 'lit'],
    ['faded', 'lit'],
  ]);
});

test('a lit edge has its full colour even when the selection had faded it; the selection stays lit', () => {
  const chosen: Picture = {
    ...picture,
    nodes: [
      nodeMark(0, { light: 'lit' }),
      nodeMark(1, { light: 'lit' }),
      nodeMark(2, { light: 'faded' }),
    ],
    edges: [
      edgeMark(0, 0, 1, { light: 'lit' }),
      edgeMark(1, 1, 2, { light: 'faded', colour: '#eeeeee' }),
    ],
  };
  const shown = lightUp(chosen, { kind: 'edges', edges: ['e1'] }, full);
  expect(lights(shown)).toEqual([
    ['lit', 'lit', 'lit'],
    ['lit', 'lit'],
  ]);
  expect(shown.edges[1]!.colour).toBe(DAY.hostile);
  expect(lightUp(picture, { kind: 'node', node: 'n0' }, full).edges[1]!.colour).not.toBe(
    DAY.hostile,
  );
});
