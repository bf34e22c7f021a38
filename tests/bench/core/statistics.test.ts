/**
 * Do a few numbers give the median, the spread, the ratio and the verdict that can be worked out by hand?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, ratio, spread, verdict } from './statistics.ts';

const someNumbers = fc.array(fc.integer({ min: -1000, max: 1000 }), {
  minLength: 1,
  maxLength: 20,
});

test('the median stands in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('as many samples lie on one side of the median as on the other, in whatever order they came', () => {
  fc.assert(
    fc.property(someNumbers, (samples) => {
      const middle = median(samples);
      const below = samples.filter((sample) => sample < middle).length;
      const above = samples.filter((sample) => sample > middle).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(samples.length / 2);
      expect(median(samples.toReversed())).toBe(middle);
    }),
  );
});

test('the spread holds every sample, the median too', () => {
  expect(spread([])).toBeNull();
  fc.assert(
    fc.property(someNumbers, (samples) => {
      const { least, most } = spread(samples)!;
      expect([...samples, median(samples)].every((at) => at >= least && at <= most)).toBe(true);
    }),
  );
});

test('a ratio is that of the medians, or none', () => {
  expect(ratio([1, 2, 100], [4, 4, 4])).toBe(0.5);
  expect(ratio([], [1])).toBeNull();
  expect(ratio([1], [])).toBeNull();
  expect(ratio([1], [0])).toBeNull();
});

test('on the line is met, beyond it missed, and nothing is neither', () => {
  expect([verdict(0.5, 0.5), verdict(0.51, 0.5), verdict(null, 0.5)]).toEqual([
    'met',
    'missed',
    'not measured',
  ]);
});
