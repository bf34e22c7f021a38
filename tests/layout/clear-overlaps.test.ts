import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { clearOverlaps, type Discs } from '../../src/layout/clear-overlaps.ts';
import { finish } from '../../src/layout/slices.ts';

function overlapsOf({ places, radii, held }: Discs): number {
  let found = 0;
  for (let a = 0; a < radii.length; a += 1) {
    for (let b = a + 1; b < radii.length; b += 1) {
      const away = Math.hypot(
        places[2 * a]! - places[2 * b]!,
        places[2 * a + 1]! - places[2 * b + 1]!,
      );
      if (away < radii[a]! + radii[b]! && !(held[a] === 1 && held[b] === 1)) found += 1;
    }
  }
  return found;
}

const discs = (
  places: readonly number[],
  radii: readonly number[],
  held: readonly number[] = [],
) => ({
  places: Float64Array.from(places),
  radii: Float64Array.from(radii),
  held: Uint8Array.from(radii, (_, at) => (held.includes(at) ? 1 : 0)),
});

test('afterwards none overlap, however close and however many on one spot', () => {
  const number = fc.integer({ min: -40, max: 40 });
  const disc = fc.tuple(number, number, fc.integer({ min: 1, max: 30 }));
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 60 }), (given) => {
      const these = discs(
        given.flatMap(([x, y]) => [x, y]),
        given.map(([, , radius]) => radius),
      );
      finish(clearOverlaps(these));
      expect(overlapsOf(these)).toBe(0);
    }),
  );
  const heap = discs(
    Array.from({ length: 400 }, () => 7),
    Array.from({ length: 200 }, () => 5),
  );
  finish(clearOverlaps(heap));
  expect(overlapsOf(heap)).toBe(0);
});

test('what is apart stays as it is, and what is held stays in any case', () => {
  const apart = discs([0, 0, 100, 0, 0, 100], [9, 9, 9]);
  finish(clearOverlaps(apart));
  expect([...apart.places]).toEqual([0, 0, 100, 0, 0, 100]);
  const tight = discs([0, 0, 3, 0, 0, 4, 2, 2], [9, 9, 9, 9], [1, 3]);
  finish(clearOverlaps(tight));
  expect([...tight.places.slice(2, 4), ...tight.places.slice(6, 8)]).toEqual([3, 0, 2, 2]);
  expect(overlapsOf(tight)).toBe(0);
});

test('a pass costs about as much as there are nodes, also in a wide picture', () => {
  const costOf = (count: number, wide: number) => {
    const random = seededRandom(1);
    const places = Array.from({ length: 2 * count }, () => random() * wide);
    const work = clearOverlaps(
      discs(
        places,
        Array.from({ length: count }, () => 0.01),
      ),
    );
    let cost = 0;
    for (let next = work.next(); next.done !== true; next = work.next()) cost += next.value;
    return cost / count;
  };
  expect(costOf(8000, 1e5) / costOf(1000, 1e5)).toBeLessThan(2);
});

test('a picture that is too dense is enlarged and keeps its shape', () => {
  const side = 40;
  const grid = Array.from({ length: side * side }, (_, at) => [at % side, Math.floor(at / side)]);
  const these = discs(
    grid.flat(),
    grid.map(() => 6),
  );
  finish(clearOverlaps(these));
  expect(overlapsOf(these)).toBe(0);
  const inOrder = grid.filter(
    ([x], at) => x! + 1 < side && these.places[2 * at + 2]! > these.places[2 * at]!,
  );
  expect(inOrder.length / (side * (side - 1))).toBeGreaterThan(0.75);
});
