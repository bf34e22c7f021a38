/**
 * Are ends exclusive and 0 a place like any other?
 */
import { expect, test } from 'vitest';
import { isInside, offsetSchema, overlaps } from '../../src/model/span.ts';

const span = (start: number, end: number) => ({ start, end });

test('a span lies inside itself, and spans that touch do not overlap', () => {
  expect(isInside(span(0, 4), span(0, 4))).toBe(true);
  expect(isInside(span(0, 5), span(0, 4))).toBe(false);
  expect(overlaps(span(0, 4), span(4, 8))).toBe(false);
  expect(overlaps(span(0, 5), span(4, 8))).toBe(true);
});

test('offsets are whole and not negative', () => {
  expect(
    [0, 7, -1, 1.5, Number.NaN, Infinity].map((offset) => offsetSchema.safeParse(offset).success),
  ).toEqual([true, true, false, false, false, false]);
});
