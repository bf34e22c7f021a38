import { expect, test } from 'vitest';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { holdAt, setTable, type Body } from '../../src/layout/bodies.ts';
import { untangle } from '../../src/layout/untangle.ts';
import type { Point } from '../../src/kit/plane.ts';
import { layoutInput } from '../fixtures/layout-input.ts';

const turn = (a: Point, b: Point, c: Point) =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
const cross = (a: Point, b: Point, c: Point, d: Point) =>
  turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;

/** A ring of six, laid down so that its sides cross. */
const ends = [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 0];
const tangled = Float32Array.from([0, 0, 200, 10, 20, 190, 180, 200, 10, 90, 190, 100]);

function crossings(places: ReadonlyMap<Body, Point>): number {
  const at = [...places.values()];
  let count = 0;
  for (let i = 0; i < ends.length; i += 2)
    for (let j = i + 4; j < ends.length; j += 2) {
      const [a, b, c, d] = [ends[i]!, ends[i + 1]!, ends[j]!, ends[j + 1]!];
      if (new Set([a, b, c, d]).size === 4 && cross(at[a]!, at[b]!, at[c]!, at[d]!)) count += 1;
    }
  return count;
}

test('a ring comes out without crossings, the same each time', () => {
  const solve = () => untangle(setTable(layoutInput(6, { ends }), tangled), seededRandom(3));
  const places = solve();
  expect(crossings(places)).toBe(0);
  expect([...solve().values()]).toEqual([...places.values()]);
});

test('what is held stays where it is, and nothing is moved yet', () => {
  const { bodies, ...rest } = setTable(layoutInput(6, { ends }), tangled);
  holdAt(bodies[2]!, 77, 88);
  const places = untangle({ bodies, ...rest }, seededRandom(1));
  expect(places.get(bodies[2]!)).toEqual({ x: 77, y: 88 });
  expect(bodies[0]).toMatchObject({ x: 0, y: 0 });
});

test('where nearly all are joined to all it says nothing, rather than hold everything up', () => {
  const dense = Array.from({ length: 60 }, (_, a) =>
    Array.from({ length: a }, (__, b) => [a, b]).flat(),
  ).flat();
  expect(untangle(setTable(layoutInput(120, { ends: dense })), seededRandom(1)).size).toBe(0);
});

test('of what fills in and of a crowd it says nothing', () => {
  const filling = setTable(layoutInput(3, { tiers: [1, 1, 1] }));
  expect(untangle(filling, seededRandom(1)).size).toBe(0);
  expect(untangle(setTable(layoutInput(200)), seededRandom(1)).size).toBe(0);
});
