/**
 * Are ends exclusive?
 */
import { expect, test } from 'vitest';
import { isInside, overlaps } from '../../src/model/span.ts';

const span = (start: number, end: number) => ({ start, end });

test('a span lies inside itself, and spans that touch do not overlap', () => {
  expect(isInside(span(0, 4), span(0, 4))).toBe(true);
  expect(isInside(span(0, 5), span(0, 4))).toBe(false);
  expect(overlaps(span(0, 4), span(4, 8))).toBe(false);
  expect(overlaps(span(0, 5), span(4, 8))).toBe(true);
});
