/**
 * Are slips counted as the whole table of Levenshtein counts them, and forgiven as the index forgives?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipsForgiven, slipsFrom } from '../../src/graph/word-slips.ts';
import { plainSlips } from '../fixtures/plain-slips.ts';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'é', '1', '中', '😀'),
  maxLength: 12,
});

test('within what is allowed the same as the whole table; beyond it, one more than that', () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 5 }), fc.nat({ max: 6 }), (one, others, most) => {
      const slipsTo = slipsFrom(one, most);
      // One counter for many words: nothing of the one before is left over.
      expect(others.map((other) => slipsTo(other))).toEqual(
        others.map((other) => Math.min(plainSlips(one, other), most + 1)),
      );
    }),
    { numRuns: 2000 },
  );
});

test('two signs that changed places are two slips', () => {
  expect(slipsFrom('brenmark', 2)('brenmrak')).toBe(2);
  expect(slipsFrom('', 2)('ab')).toBe(2);
  expect(slipsFrom('ab', 0)('ab')).toBe(0);
});

test('one sign of five is forgiven, never more than six, and none where words have no spaces', () => {
  const forgiven = [0, 1, 2, 3, 7, 8, 12, 13, 30, 300].map((length) =>
    slipsForgiven('x'.repeat(length)),
  );
  expect(forgiven).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 6, 6]);
  expect(slipsForgiven('中国外交部')).toBe(0);
  expect(slipsForgiven('한국정부')).toBe(0);
});
