/**
 * Do the cells name every disc whose centre lies in the box, each once?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grown, sortIntoCells } from '../../src/scene/disc-cells.ts';

const number = (least: number, most: number) =>
  fc.double({ min: least, max: most, noNaN: true, noDefaultInfinity: true });
const place = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(number(-300, 900), number(-300, 900)) },
  { weight: 1, arbitrary: fc.constantFrom([Number.NaN, 3] as const, [1e9, -1e9] as const) },
);

test('whatever lies in a box is seen, and nothing twice', () => {
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 80 }),
      number(0, 40),
      number(-400, 1000),
      number(-400, 1000),
      number(0, 300),
      (places, least, left, top, size) => {
        const box = { left, top, right: left + size, bottom: top + size };
        const { search } = sortIntoCells(places.flat(), new Float32Array(places.length), least);
        const seen: number[] = [];
        expect(search(box, (disc) => (seen.push(disc), false))).toBe(false);
        expect(new Set(seen).size).toBe(seen.length);
        const inside = [...places.entries()].flatMap(([disc, [x, y]]) =>
          x >= left && x <= box.right && y >= top && y <= box.bottom ? [disc] : [],
        );
        expect(seen).toEqual(expect.arrayContaining(inside));
      },
    ),
  );
});

test('the search stops at the first yes, and the largest radius of what has a place is known', () => {
  const { search, largest } = sortIntoCells([0, 0, 1, 1, Number.NaN, 0], [2, 5, 9], 1);
  expect(largest).toBe(5);
  let asked = 0;
  expect(search({ left: -1, top: -1, right: 2, bottom: 2 }, () => (asked += 1) > 0)).toBe(true);
  expect(asked).toBe(1);
  expect(
    sortIntoCells([], [], 0).search({ left: 0, top: 0, right: 1, bottom: 1 }, () => true),
  ).toBe(false);
});

test('a box grows on every side', () => {
  expect(grown({ left: 0, top: 1, right: 2, bottom: 3 }, 2)).toEqual({
    left: -2,
    top: -1,
    right: 4,
    bottom: 5,
  });
});
