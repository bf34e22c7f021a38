/**
 * Does what is done in turns end as if it were done at once?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce, sortInTurns, STEPS_A_TURN } from '../../src/graph/in-turns.ts';

const lists = fc.array(fc.nat(9));

test('merged in turns is sorted, and equals stay as they are', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const plain = [...list.keys()].toSorted((a, b) => list[a]! - list[b]!);
      expect([...atOnce(sortInTurns(list.length, (a, b) => list[a]! - list[b]!))]).toEqual(plain);
    }),
  );
});

test('long work pauses on the way', () => {
  const sorting = sortInTurns(4 * STEPS_A_TURN, (a, b) => b - a);
  expect(sorting.next().done).toBe(false);
  expect(atOnce(sorting)[0]).toBe(4 * STEPS_A_TURN - 1);
});
