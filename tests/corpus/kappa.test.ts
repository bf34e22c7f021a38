/**
 * Is kappa what Cohen's formula gives by hand, and undefined where it must be?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concordanceOf, type LabelPair } from '../../src/corpus/kappa.ts';

const times = (count: number, pair: LabelPair): readonly LabelPair[] =>
  Array.from({ length: count }, () => pair);

test('two readers of fifty cases, computed by hand', () => {
  // Alike 20 + 15 of 50: 0.7. By chance (25·30 + 25·20) / 2500 = 0.5. Kappa (0.7 − 0.5) / (1 − 0.5) = 0.4.
  const pairs = [
    ...times(20, ['yes', 'yes']),
    ...times(5, ['yes', 'no']),
    ...times(10, ['no', 'yes']),
    ...times(15, ['no', 'no']),
  ];
  const { compared, alike, kappa } = concordanceOf(pairs);
  expect([compared, alike]).toEqual([50, 35]);
  expect(kappa).toBeCloseTo(0.4, 12);
});

test('one label throughout, or no pair at all, has no kappa', () => {
  expect(concordanceOf(times(9, ['directed', 'directed'])).kappa).toBeNull();
  expect(concordanceOf([])).toEqual({ compared: 0, alike: 0, kappa: null });
});

test('readers who never agree are below chance', () => {
  expect(concordanceOf([...times(2, ['a', 'b']), ...times(2, ['b', 'a'])]).kappa).toBe(-1);
});

test('kappa is 1 exactly when all agree, and does not ask who is first', () => {
  const label = fc.constantFrom('a', 'b', 'c', '__proto__');
  fc.assert(
    fc.property(fc.array(fc.tuple(label, label)), (pairs) => {
      const { alike, compared, kappa } = concordanceOf(pairs);
      expect(concordanceOf(pairs.map(([a, b]) => [b, a] as const)).kappa).toBe(kappa);
      if (kappa === null) return;
      expect(kappa).toBeGreaterThanOrEqual(-1);
      expect(kappa === 1).toBe(alike === compared);
    }),
  );
});
