import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSamePlace, keepInGrid, moveInGrid, type GridPlace } from '../../src/scene/grid-moves.ts';

const filled: readonly GridPlace[] = [
  { row: 2, column: 9 },
  { row: 15, column: 3 },
];
const isFilled = (place: GridPlace) => filled.some((one) => isSamePlace(one, place));
const go = (key: string, row: number, column: number, ctrlKey = false) =>
  moveInGrid({ key, ctrlKey }, { row, column }, 20, isFilled);

describe('keys', () => {
  test('arrows step, onto the headers too, and stop at the edges', () => {
    expect(go('ArrowDown', 2, 3)).toEqual({ row: 3, column: 3 });
    expect(go('ArrowUp', 0, 3)).toEqual({ row: -1, column: 3 });
    expect(go('ArrowRight', 2, 19)).toEqual({ row: 2, column: 19 });
  });

  test('Home and End go along the row, with ctrl to the corners', () => {
    expect(go('Home', 4, 7)).toEqual({ row: 4, column: -1 });
    expect(go('End', 4, 7)).toEqual({ row: 4, column: 19 });
    expect(go('Home', 4, 7, true)).toEqual({ row: -1, column: -1 });
    expect(go('End', 4, 7, true)).toEqual({ row: 19, column: 19 });
  });

  test('page keys go ten rows', () => {
    expect(go('PageDown', 4, 7)).toEqual({ row: 14, column: 7 });
    expect(go('PageUp', 4, 7)).toEqual({ row: -1, column: 7 });
  });

  test('with ctrl an arrow goes to what is filled next, else to the edge', () => {
    expect(go('ArrowRight', 2, 3, true)).toEqual({ row: 2, column: 9 });
    expect(go('ArrowRight', 2, 9, true)).toEqual({ row: 2, column: 19 });
    expect(go('ArrowDown', 0, 3, true)).toEqual({ row: 15, column: 3 });
    expect(go('ArrowLeft', 5, 3, true)).toEqual({ row: 5, column: -1 });
  });

  test('any other key is left to the page', () => {
    expect(go('a', 1, 1)).toBeNull();
  });
});

test('no key leaves the grid', () => {
  const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
  const place = fc.record({
    row: fc.integer({ min: -1, max: 19 }),
    column: fc.integer({ min: -1, max: 19 }),
  });
  fc.assert(
    fc.property(keys, place, fc.boolean(), (key, { row, column }, ctrlKey) => {
      const after = go(key, row, column, ctrlKey);
      expect(after && keepInGrid(after, 20)).toEqual(after);
    }),
  );
});
