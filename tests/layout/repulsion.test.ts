import { expect, test } from 'vitest';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { growTree, refreshTree } from '../../src/layout/quad-tree.ts';
import { makeRepulsion, repel, type Repulsion } from '../../src/layout/repulsion.ts';
import { finish } from '../../src/layout/slices.ts';

const COUNT = 1500;

function massesOf(seed: number): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({ length: COUNT }, () => 1 + Math.floor(1 / (random() + 0.01)));
}

/** Evenly, in crowds of very different width, and along a line. */
const SCATTERS: Record<string, (random: () => number) => readonly [number, number]> = {
  evenly: (random) => [random() * 900, random() * 900],
  'in crowds': (random) => {
    const crowd = Math.floor(random() * 12);
    const wide = 0.5 * 1.8 ** crowd;
    const angle = crowd * 2.4;
    return [
      300 * Math.cos(angle) + wide * (random() + random() - 1),
      300 * Math.sin(angle) + wide * (random() + random() - 1),
    ];
  },
  'along a line': (random) => [random() * 900, 0],
};

function scattered(scatter: (random: () => number) => readonly [number, number]): Float64Array {
  const random = seededRandom(11);
  return Float64Array.from(Array.from({ length: COUNT }, () => scatter(random)).flat());
}

/** The root mean square error, as a share of the root mean square push. */
function errorOf({ tree, pushX, pushY }: Repulsion, places: Float64Array, masses: Float64Array) {
  let [error, whole] = [0, 0];
  for (let at = 0; at < COUNT; at += 1) {
    const node = tree.order[at]!;
    let [x, y] = [0, 0];
    for (let other = 0; other < COUNT; other += 1) {
      if (other === node) continue;
      const dx = places[2 * node]! - places[2 * other]!;
      const dy = places[2 * node + 1]! - places[2 * other + 1]!;
      x += (masses[other]! * dx) / (dx * dx + dy * dy);
      y += (masses[other]! * dy) / (dx * dx + dy * dy);
    }
    error += (pushX[at]! - x) ** 2 + (pushY[at]! - y) ** 2;
    whole += x * x + y * y;
  }
  return Math.sqrt(error / whole);
}

test.each(Object.entries(SCATTERS))(
  '%s, it is within half a per cent of counting every pair',
  (_, scatter) => {
    const places = scattered(scatter);
    const masses = massesOf(3);
    const field = makeRepulsion(COUNT);
    growTree(field.tree, places, masses, COUNT);
    finish(repel(field));
    expect(errorOf(field, places, masses)).toBeLessThan(0.005);
  },
);

test('so it is with cells that have grown old', () => {
  const places = scattered(SCATTERS.evenly!);
  const masses = massesOf(3);
  const field = makeRepulsion(COUNT);
  growTree(field.tree, places, masses, COUNT);
  const random = seededRandom(5);
  const moved = places.map((value) => value + 60 * (random() - 0.5));
  refreshTree(field.tree, moved);
  finish(repel(field));
  expect(errorOf(field, moved, masses)).toBeLessThan(0.01);
});

test('its cost grows about as the number of nodes, also where all stand on one spot', () => {
  const costOf = (count: number, wide: number) => {
    const random = seededRandom(2);
    const places = Float64Array.from({ length: 2 * count }, () => wide * random());
    const field = makeRepulsion(count);
    growTree(field.tree, places, new Float64Array(count).fill(1), count);
    finish(repel(field));
    expect(field.pushX.every(Number.isFinite)).toBe(true);
    return field.walk.spent;
  };
  expect(costOf(16_000, 100) / costOf(4000, 100)).toBeLessThan(6);
  expect(costOf(16_000, 0) / costOf(4000, 0)).toBeLessThan(6);
});

test('of none and of one there is no push', () => {
  for (const count of [0, 1]) {
    const field = makeRepulsion(count);
    growTree(field.tree, new Float64Array(2 * count), new Float64Array(count).fill(1), count);
    finish(repel(field));
    expect([...field.pushX, ...field.pushY].every((push) => push === 0)).toBe(true);
  }
});
