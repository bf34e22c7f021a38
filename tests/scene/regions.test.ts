/**
 * Is a region where its members are, named after the busiest, unmoved by a stray, and silent where it says nothing?
 */
import { expect, test } from 'vitest';
import { makeBits } from '../../src/graph/bit-set.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { regionsOf } from '../../src/scene/regions.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const MEMBERS = 120;
const names = Array.from({ length: 2 * MEMBERS }, (_, at) => `x${at}`);
const kg = buildGraph(
  makeDataset({
    entities: Object.fromEntries(names.map((name) => [name, 'state' as const])),
    relations: names
      .slice(1)
      .map((name, at) => ({ id: `r${at}`, source: name, target: at < MEMBERS ? 'x0' : 'x121' })),
  }),
);
const seenEntities = makeBits(names.length, true);
const groupOf = Int32Array.from(names, (_, at) => (at < MEMBERS ? 0 : 1));

/** Two clouds of radius 10, the one round (0, 0), the other round (`apart`, 0). */
function clouds(apart: number): Float32Array {
  const random = seededRandom(3);
  return Float32Array.from(
    names.flatMap((_, at) => {
      const [angle, away] = [6.283 * random(), 10 * random()];
      return [away * Math.cos(angle) + (at < MEMBERS ? 0 : apart), away * Math.sin(angle)];
    }),
  );
}

test('each group that lies by itself is a region round its middle, with its name and number', () => {
  const [first, second] = regionsOf({ kg, seenEntities }, { groupOf, names: null }, clouds(100));
  expect(first).toMatchObject({ members: MEMBERS, name: 'x0 and 119 others' });
  expect(second!.name).toBe('x121 and 119 others');
  expect(Math.abs(first!.centre.x)).toBeLessThan(6);
  expect(second!.corners.every(({ x, y }) => Math.hypot(x - 100, y) <= 10.01)).toBe(true);
});

test('a stray does not stretch it, and names that were given are kept', () => {
  const places = clouds(100);
  places[0] = -5000;
  const [region] = regionsOf({ kg, seenEntities }, { groupOf, names: ['NORTH', 'SOUTH'] }, places);
  expect(region!.name).toBe('NORTH');
  expect(Math.min(...region!.corners.map(({ x }) => x))).toBeGreaterThan(-11);
});

test('groups that lie through each other are no regions, nor is what is not shown or has no group', () => {
  const mixed = Int32Array.from(names, (_, at) => at % 5);
  expect(regionsOf({ kg, seenEntities }, { groupOf: mixed, names: null }, clouds(0))).toEqual([]);
  expect(
    regionsOf({ kg, seenEntities: makeBits(names.length) }, { groupOf, names: null }, clouds(100)),
  ).toEqual([]);
  expect(
    regionsOf({ kg, seenEntities }, { groupOf: groupOf.map(() => -1), names: null }, clouds(100)),
  ).toEqual([]);
});
