import { expect, test } from 'vitest';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import {
  makeAtlas,
  PLAIN_FORCES,
  rest,
  stepOn,
  type Atlas,
  type ForceSettings,
} from '../../src/layout/force-atlas.ts';
import { stretch, tensionOf, typicalEdge } from '../../src/layout/tension.ts';
import { makeRepulsion } from '../../src/layout/repulsion.ts';
import { finish } from '../../src/layout/slices.ts';
import { flatten, gridEnds, randomEnds, treeEnds, type Ends } from './large-graphs.ts';

function atlasOf(ends: Ends, settings: ForceSettings = PLAIN_FORCES): Atlas {
  const random = seededRandom(9);
  const places = Float64Array.from({ length: 2 * ends.count }, () => random());
  return makeAtlas(flatten(ends), places, makeRepulsion(ends.count), settings);
}

function run(atlas: Atlas, steps: number): void {
  for (let step = 0; step < steps; step += 1) finish(stepOn(atlas, typicalEdge(atlas)));
}

const length = ({ places }: Atlas): number =>
  Math.hypot(places[2]! - places[0]!, places[3]! - places[1]!);

test('two that are joined come to rest where pull and push are equal', () => {
  // d = m₁m₂/d with masses of 2, for LinLog log(1 + d) = 4/d.
  const pair = { count: 2, ends: [0, 1] };
  const plain = atlasOf(pair);
  run(plain, 100);
  expect(length(plain)).toBeCloseTo(2, 3);
  const linLog = atlasOf(pair, { ...PLAIN_FORCES, linLog: true });
  run(linLog, 200);
  expect(Math.log1p(length(linLog)) * length(linLog)).toBeCloseTo(4, 2);
  const scaled = atlasOf(pair, { ...PLAIN_FORCES, scaling: 9 });
  run(scaled, 100);
  expect(length(scaled)).toBeCloseTo(6, 3);
});

test.each([
  ['a grid', gridEnds(10, 10), PLAIN_FORCES],
  ['a tree', treeEnds(120, 3), PLAIN_FORCES],
  ['a crowd', randomEnds(80, 300, 3), PLAIN_FORCES],
  ['a grid, LinLog', gridEnds(8, 8), { ...PLAIN_FORCES, linLog: true }],
])('%s has less and less tension', (_name, ends, settings) => {
  const atlas = atlasOf(ends, settings);
  stretch(atlas);
  const tensions = [tensionOf(atlas)];
  for (let round = 0; round < 4; round += 1) {
    run(atlas, 25);
    tensions.push(tensionOf(atlas));
  }
  for (let at = 1; at < tensions.length; at += 1)
    expect(tensions[at]).toBeLessThan(tensions[at - 1]! + 1e-3 * Math.abs(tensions[at]!));
  expect(tensions.at(-1)).toBeLessThan(tensions[0]!);
});

test('gravity holds what is not joined, strong gravity more; what is held does not move', () => {
  const loose = { count: 30, ends: [] };
  const reach = (gravity: Partial<ForceSettings>) => {
    const atlas = atlasOf(loose, { ...PLAIN_FORCES, ...gravity });
    for (let step = 0; step < 200; step += 1) finish(stepOn(atlas, 1));
    return Math.max(...atlas.places.map(Math.abs));
  };
  const free = reach({});
  const weak = reach({ gravity: 5 });
  expect(weak).toBeLessThan(free);
  expect(reach({ gravity: 5, strongGravity: true })).toBeLessThan(weak);
  const atlas = atlasOf(gridEnds(5, 5));
  atlas.held[7] = 1;
  const before = atlas.places.slice(14, 16);
  run(atlas, 20);
  expect(atlas.places.slice(14, 16)).toEqual(before);
});

test('a picture at rest stays, and what is moved in it moves its neighbours most', () => {
  const atlas = atlasOf(gridEnds(7, 7));
  stretch(atlas);
  run(atlas, 200);
  const start = atlas.places.slice();
  finish(rest(atlas, new Float64Array(49).fill(0.3)));
  run(atlas, 20);
  const farthest = Math.max(...atlas.places.map((value, at) => Math.abs(value - start[at]!)));
  expect(farthest).toBeLessThan(0.01 * typicalEdge(atlas));
  atlas.held[24] = 1;
  atlas.places[48] = atlas.places[48]! + typicalEdge(atlas);
  run(atlas, 30);
  const moved = (node: number) =>
    Math.hypot(
      atlas.places[2 * node]! - start[2 * node]!,
      atlas.places[2 * node + 1]! - start[2 * node + 1]!,
    );
  expect(Math.min(...[17, 23, 25, 31].map(moved))).toBeGreaterThan(
    Math.max(...[0, 6, 42, 48].map(moved)),
  );
});

test('however far nodes move, walking the tree stays as cheap as when it was new', () => {
  const atlas = atlasOf(randomEnds(4000, 20_000, 1));
  stretch(atlas);
  const costs: number[] = [];
  for (let step = 0; step < 8; step += 1) {
    run(atlas, 1);
    costs.push(atlas.repulsion.walk.spent);
  }
  expect(Math.max(...costs)).toBeLessThan(2 * costs[0]!);
});
