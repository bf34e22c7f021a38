import { forceSimulation } from 'd3-force';
import { expect, test } from 'vitest';
import { positionsOf, setTable, type Body } from '../../src/layout/bodies.ts';
import { forcesOn, linkLength } from '../../src/layout/forces.ts';
import type { LayoutInput } from '../../src/graph/flatten.ts';
import { layoutInput } from '../fixtures/layout-input.ts';

function simulated(input: LayoutInput, ticks = 200) {
  const table = setTable(input);
  const simulation = forceSimulation<Body>([...table.bodies]).stop();
  for (const [name, force] of forcesOn(table)) simulation.force(name, force);
  simulation.tick(ticks);
  return table;
}

const between = ([ax = 0, ay = 0, bx = 0, by = 0]: Float32Array): number =>
  Math.hypot(ax - bx, ay - by);

test('more parallel relations stand further apart, up to an end', () => {
  const lengths = [1, 4, 12, 20, 200].map((count) => {
    const [a, b] = setTable(layoutInput(2)).bodies;
    return linkLength({ a: a!, b: b!, count });
  });
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  expect(lengths[4]).toBeLessThan(400);
});

test('joined nodes come closer than strangers, and a fan keeps its room', () => {
  const joined = between(positionsOf(simulated(layoutInput(2, { ends: [0, 1] })).bodies));
  const strangers = between(positionsOf(simulated(layoutInput(2)).bodies));
  const ends = Array.from({ length: 24 }, (_, at) => at % 2);
  const fan = between(positionsOf(simulated(layoutInput(2, { ends })).bodies));
  expect(joined).toBeLessThan(strangers);
  expect(fan).toBeGreaterThan(joined + 60);
});

test('what fills in moves nothing of what forms the picture', () => {
  const alone = simulated(layoutInput(3, { ends: [0, 1, 1, 2] }));
  const crowded = simulated(
    layoutInput(9, {
      tiers: [0, 0, 0, 1, 1, 1, 1, 1, 1],
      ends: [0, 1, 1, 2, 0, 3, 0, 4, 1, 5, 2, 6, 2, 7, 0, 8],
    }),
  );
  // Both start from the same chance, since the first three are drawn first.
  for (const [index, body] of alone.bodies.entries()) {
    expect(crowded.bodies[index]!.x).toBeCloseTo(body.x, 3);
    expect(crowded.bodies[index]!.y).toBeCloseTo(body.y, 3);
  }
});
