import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitToHeld } from '../../src/layout/fit-held.ts';

const square = [0, 0, 10, 0, 10, 10, 0, 10];

test('a shape turned and moved is turned and moved back by two of its corners', () => {
  const number = fc.double({ noNaN: true, min: -100, max: 100 });
  fc.assert(
    fc.property(number, number, fc.double({ noNaN: true, min: 0, max: 6.28 }), (dx, dy, angle) => {
      const turned = Array.from({ length: 4 }, (_, at) => {
        const [x, y] = [square[2 * at]!, square[2 * at + 1]!];
        return [
          dx + Math.cos(angle) * x - Math.sin(angle) * y,
          dy + Math.sin(angle) * x + Math.cos(angle) * y,
        ];
      }).flat();
      const places = Float64Array.from(square);
      fitToHeld(places, [
        { index: 0, x: turned[0]!, y: turned[1]! },
        { index: 2, x: turned[4]!, y: turned[5]! },
      ]);
      for (const [at, value] of turned.entries()) expect(places[at]).toBeCloseTo(value, 6);
    }),
  );
});

test('one that is held moves all; none changes nothing; what cannot fit is put there all the same', () => {
  const places = Float64Array.from(square);
  fitToHeld(places, []);
  expect([...places]).toEqual(square);
  fitToHeld(places, [{ index: 1, x: 15, y: 5 }]);
  expect([...places]).toEqual(square.map((value) => value + 5));
  fitToHeld(places, [
    { index: 0, x: 0, y: 0 },
    { index: 1, x: 400, y: 0 },
  ]);
  expect(Array.from(places.subarray(0, 4))).toEqual([0, 0, 400, 0]);
  expect(places.every(Number.isFinite)).toBe(true);
});
