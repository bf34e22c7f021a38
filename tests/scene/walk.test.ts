/**
 * Does an arrow go where the eye expects, and is no node out of reach?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIRECTIONS, type Moves } from '../../src/scene/walk-bridges.ts';
import { movesBetween } from '../../src/scene/walk.ts';

const at = (x: number, y: number) => ({ x, y });

function reachedFrom(moves: Moves, start: number): number {
  const reached = new Set([start]);
  for (const here of reached)
    for (const direction of DIRECTIONS) {
      const to = moves[here]?.[direction] ?? null;
      if (to !== null) reached.add(to);
    }
  return reached.size;
}

describe('an arrow', () => {
  test('goes to the nearest on its side, not to what lies nearer but aside', () => {
    const [middle] = movesBetween([
      at(0, 0),
      at(10, 9),
      at(14, 0),
      at(-5, 1),
      at(0, -7),
      at(1, 20),
    ]);
    expect(middle).toEqual({ left: 3, right: 2, up: 4, down: 5 });
  });

  test('looks to the whole side where nothing lies ahead, and stops where nothing is', () => {
    const [, right] = movesBetween([at(0, 0), at(1, 10)]);
    expect(right).toEqual({ left: 0, right: null, up: 0, down: null });
  });

  test('walks through nodes at one place in a row', () => {
    const moves = movesBetween([at(3, 3), at(3, 3), at(3, 3)]);
    expect(moves.map(({ right }) => right)).toEqual([1, 2, null]);
    expect(moves.map(({ up }) => up)).toEqual([null, 0, 1]);
  });

  test('has nowhere to go from the only node, and no node has none', () => {
    expect(movesBetween([at(1, 1)])).toEqual([{ left: null, right: null, up: null, down: null }]);
    expect(movesBetween([])).toEqual([]);
  });
});

const apart = fc.record({
  x: fc.double({ min: -500, max: 500, noNaN: true }),
  y: fc.double({ min: -500, max: 500, noNaN: true }),
});
const crowded = fc.record({ x: fc.integer({ min: 0, max: 5 }), y: fc.integer({ min: 0, max: 5 }) });

test.each([
  ['anywhere', apart],
  ['on a grid, several at one place', crowded],
])('from every node each other one can be reached: %s', (_name, place) => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 45 }), (places) => {
      const moves = movesBetween(places);
      for (const start of places.keys()) expect(reachedFrom(moves, start)).toBe(places.length);
    }),
    { numRuns: 300 },
  );
});
