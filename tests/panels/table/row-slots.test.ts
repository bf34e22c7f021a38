/**
 * Are the rows in sight and the gaps between them together the whole table, and does a key lead right?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  slotsOf,
  steppedRow,
  wholeSlots,
  withKept,
  type PlacedRow,
} from '../../../src/panels/table/row-slots.ts';

const HEAD = 36;

/** A table whose rows have these heights. */
const place = (heights: readonly number[]): readonly PlacedRow[] => {
  let at = HEAD;
  return heights.map((height, index) => {
    const start = at;
    at += height;
    return { index, start, end: at };
  });
};

const tables = fc
  .array(fc.integer({ min: 20, max: 90 }), { minLength: 1, maxLength: 40 })
  .chain((heights) =>
    fc.record({
      heights: fc.constant(heights),
      seen: fc.uniqueArray(fc.nat(heights.length - 1)),
    }),
  );

test('rows and gaps are together as high as the table, whichever rows are there', () => {
  fc.assert(
    fc.property(tables, ({ heights, seen }) => {
      const all = place(heights);
      const placed = all.filter(({ index }) => seen.includes(index));
      const endPx = all.at(-1)?.end ?? HEAD;
      const slots = slotsOf(placed, heights.length, HEAD, endPx);
      const sum = slots.reduce(
        (px, slot) => px + (slot.kind === 'gap' ? slot.sizePx : (heights[slot.index] ?? 0)),
        0,
      );
      expect(sum).toBe(endPx - HEAD);
      expect(slots.flatMap((slot) => (slot.kind === 'row' ? [slot.index] : []))).toEqual(
        placed.map(({ index }) => index),
      );
    }),
  );
});

test('no two gaps lie side by side', () => {
  fc.assert(
    fc.property(tables, ({ heights, seen }) => {
      const all = place(heights);
      const placed = all.filter(({ index }) => seen.includes(index));
      const slots = slotsOf(placed, heights.length, HEAD, all.at(-1)?.end ?? HEAD);
      for (const [at, slot] of slots.entries())
        expect(slot.kind === 'gap' && slots[at + 1]?.kind === 'gap').toBe(false);
    }),
  );
});

test('a short table is rows alone', () => {
  expect(wholeSlots(3)).toEqual([0, 1, 2].map((index) => ({ kind: 'row', index })));
});

test('the kept row is there once and in order', () => {
  expect(withKept([4, 5, 6], 1)).toEqual([1, 4, 5, 6]);
  expect(withKept([4, 5, 6], 5)).toEqual([4, 5, 6]);
  expect(withKept([4, 5, 6], -1)).toEqual([4, 5, 6]);
});

test('keys walk row by row and page by page, and stop at the ends', () => {
  const from = (key: string, at: number) => steppedRow(key, at, 100, 10);
  expect(from('ArrowDown', 3)).toBe(4);
  expect(from('ArrowUp', 0)).toBe(0);
  expect(from('PageDown', 95)).toBe(99);
  expect(from('PageUp', 13)).toBe(3);
  expect(from('Home', 50)).toBe(0);
  expect(from('End', 50)).toBe(99);
});

test('other keys, whatever their name, lead nowhere', () => {
  for (const key of ['Enter', 'a', 'toString', '__proto__', 'ArrowLeft'])
    expect(steppedRow(key, 3, 100, 10)).toBeNull();
});
