/**
 * Does the pointer mean the node that asking every disc of the frame would give?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NodeKey } from '../../src/graph/build.ts';
import { distance } from '../../src/kit/plane.ts';
import { NODE_SLACK_PX, openNodePicker } from '../../src/scene/node-picking.ts';
import { sizeFactor, toGraph, toScreen } from '../../src/scene/viewport.ts';
import { nodeAt } from '../fixtures/marks.ts';

const viewport = { width: 900, height: 700 };
const number = (least: number, most: number) =>
  fc.double({ min: least, max: most, noNaN: true, noDefaultInfinity: true });
const camera = fc.record({ x: number(-400, 400), y: number(-400, 400), scale: number(0.02, 12) });
const node = fc.tuple(
  fc.integer({ min: -500, max: 500 }),
  fc.integer({ min: -500, max: 500 }),
  fc.constantFrom(0, 0, 4, 6.5, 9, 24),
);

const columnsOf = (nodes: readonly (readonly [number, number, number])[]) => ({
  places: Float32Array.from(nodes.flatMap(([x, y]) => [x, y])),
  radii: Float32Array.from(nodes, ([, , radius]) => radius),
});

test('at any camera, over any places, what is meant is the nearest disc that is shown', () => {
  fc.assert(
    fc.property(
      fc.array(node, { maxLength: 80 }),
      camera,
      fc.record({ x: number(-50, 950), y: number(-50, 750) }),
      fc.option(fc.nat()),
      (nodes, eye, anywhere, aimed) => {
        const { places, radii } = columnsOf(nodes);
        const aim = aimed === null ? undefined : nodes[aimed % Math.max(1, nodes.length)];
        // Half of the points lie near a disc: elsewhere nearly all are ground.
        const point = aim
          ? toScreen(eye, viewport, { x: aim[0] + (anywhere.x % 3), y: aim[1] })
          : anywhere;
        const discs = new Map(
          nodes.flatMap(([x, y, radius], at) => {
            const key: NodeKey = `n${at}`;
            const disc = {
              ...toScreen(eye, viewport, { x, y }),
              radius: radius * sizeFactor(eye.scale),
            };
            return radius === 0 ? [] : [[key, disc] as const];
          }),
        );
        const gaps = [...discs.values()].map((disc) => distance(disc, point) - disc.radius);
        const nearest = Math.min(...gaps);
        // On the very rim, or as near to two, every answer is right.
        fc.pre(gaps.filter((gap) => gap - nearest < 1e-6).length <= 1);
        fc.pre(Math.abs(nearest - NODE_SLACK_PX) > 1e-6);
        const found = openNodePicker(places, radii)(toGraph(eye, viewport, point), eye.scale);
        expect(found === null ? null : `n${found}`).toBe(nodeAt(discs, point));
      },
    ),
  );
});

test('the nearer of two wins, of equally near ones the first, and what is hidden is not there', () => {
  const { places, radii } = columnsOf([
    [0, 0, 20],
    [25, 0, 20],
    [25, 0, 20],
    [100, 0, 0],
  ]);
  const pick = openNodePicker(places, radii);
  expect(pick({ x: 18, y: 0 }, 1)).toBe(1);
  expect(pick({ x: 60, y: 60 }, 1)).toBeNull();
  expect(pick({ x: 100, y: 0 }, 1)).toBeNull();
  expect(openNodePicker(new Float32Array(), new Float32Array())({ x: 0, y: 0 }, 1)).toBeNull();
});
