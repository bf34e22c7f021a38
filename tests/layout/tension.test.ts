import { expect, test } from 'vitest';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { makeAtlas, PLAIN_FORCES, type Atlas } from '../../src/layout/force-atlas.ts';
import { makeRepulsion } from '../../src/layout/repulsion.ts';
import { stretch, tensionOf, typicalEdge } from '../../src/layout/tension.ts';
import { flatten, gridEnds, randomEnds, type Ends } from './large-graphs.ts';

function atlasOf(ends: Ends, weights?: readonly number[]): Atlas {
  const random = seededRandom(9);
  const places = Float64Array.from({ length: 2 * ends.count }, () => random());
  return makeAtlas(flatten(ends, weights), places, makeRepulsion(ends.count), PLAIN_FORCES);
}

test('the typical edge is the root mean square, by weight; of no edges it is 0', () => {
  const atlas = atlasOf({ count: 3, ends: [0, 1, 1, 2] }, [3, 1]);
  atlas.places.set([0, 0, 2, 0, 2, 6]);
  expect(typicalEdge(atlas)).toBeCloseTo(Math.sqrt((3 * 4 + 36) / 4));
  expect(typicalEdge(atlasOf({ count: 3, ends: [] }))).toBe(0);
});

test.each([
  ['a grid', gridEnds(6, 6)],
  ['a crowd', randomEnds(40, 150, 2)],
])('%s is stretched to the size at which tension is least', (_name, ends) => {
  const atlas = atlasOf(ends);
  stretch(atlas);
  const least = tensionOf(atlas);
  for (const factor of [0.9, 1.1]) {
    const places = atlas.places.map((value) => value * factor);
    expect(tensionOf({ ...atlas, places })).toBeGreaterThan(least);
  }
});

test('without edges nothing is stretched', () => {
  const atlas = atlasOf({ count: 5, ends: [] });
  const before = atlas.places.slice();
  stretch(atlas);
  expect(atlas.places).toEqual(before);
});
