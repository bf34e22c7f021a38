/**
 * Is 0 a place like any other, and nothing between or before?
 */
import { expect, test } from 'vitest';
import { offsetSchema } from '../../src/model/offset.ts';

test('offsets are whole and not negative', () => {
  expect(
    [0, 7, -1, 1.5, Number.NaN, Infinity].map((offset) => offsetSchema.safeParse(offset).success),
  ).toEqual([true, true, false, false, false, false]);
});
