/**
 * Is the distance to an end right, and is every hop that is offered of use?
 */
import { expect, test } from 'vitest';
import { influenceGraphOf } from '../../src/graph/influence-graph.ts';
import { findReach, OUT_OF_REACH } from '../../src/graph/reach.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

/** a → b → c → d, a → c, d → b, and e, which reaches nobody. */
const { table } = influenceGraphOf(
  makeDataset({
    entities: { a: 'state', b: 'state', c: 'state', d: 'state', e: 'state' },
    relations: ['a b', 'b c', 'c d', 'a c', 'd b', 'a e'].map((ends) => {
      const [source = '', target = ''] = ends.split(' ');
      return { id: ends, source, target };
    }),
  }),
);
const [A, B, C, D] = [0, 1, 2, 3] as const;
const headsOf = (hops: Int32Array) => Array.from(hops, (hop) => table.heads[hop]);
const starts = [0, 1, 2, 3, 4];

test('the fewest hops to an end; the end itself is left first', () => {
  const { distances } = findReach(table, { starts, ends: [D], avoid: [], maxHops: 4 });
  expect([...distances]).toEqual([2, 2, 1, 3, OUT_OF_REACH]);
});

test('onward hops come nearest first, none into the only end or into a dead end', () => {
  const reach = findReach(table, { starts, ends: [D], avoid: [], maxHops: 4 });
  expect(headsOf(reach.onwardOf(A))).toEqual([C, B]);
  expect(headsOf(reach.lastOf(C))).toEqual([D]);
  expect(headsOf(reach.onwardOf(C))).toEqual([]);
});

test('a hub is passed by none, but may be an end', () => {
  const past = findReach(table, { starts, ends: [D], avoid: [C], maxHops: 4 });
  expect([...past.distances]).toEqual([OUT_OF_REACH, OUT_OF_REACH, 1, OUT_OF_REACH, OUT_OF_REACH]);
  const into = findReach(table, { starts, ends: [C], avoid: [C], maxHops: 4 });
  expect([...into.distances].slice(0, 2)).toEqual([1, 1]);
});

test('what is too far is out of reach, and so is what is ruled out', () => {
  expect(findReach(table, { starts, ends: [D], avoid: [], maxHops: 1 }).distances[A]).toBe(
    OUT_OF_REACH,
  );
  const none = findReach(table, { starts, ends: [D], avoid: [], maxHops: 4 }, () => false);
  expect([...none.distances].every((distance) => distance === OUT_OF_REACH)).toBe(true);
});

test('what no start reaches early enough is left out, and nothing else', () => {
  const fromA = { starts: [A], ends: [D], avoid: [], maxHops: 2 };
  // b is two hops from d and one from a: three are too many.
  expect([...findReach(table, fromA).distances]).toEqual([
    2,
    OUT_OF_REACH,
    1,
    OUT_OF_REACH,
    OUT_OF_REACH,
  ]);
  expect(headsOf(findReach(table, fromA).onwardOf(A))).toEqual([C]);
  expect([...findReach(table, { ...fromA, maxHops: 3 }).distances].slice(0, 3)).toEqual([2, 2, 1]);
});
