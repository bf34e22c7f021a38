/**
 * Is a quote cut so that it finds its place again and can be written to a file?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasLoneSurrogate, splitsPair } from '../../src/kit/utf8.ts';
import { cutQuote, passageSchema } from '../../src/model/passage.ts';

test('context is 32 units on either side, fewer only at the ends of the text', () => {
  const text = `${'a'.repeat(40)}quote${'b'.repeat(10)}`;
  expect(cutQuote(text, { start: 40, end: 45 })).toEqual({
    exact: 'quote',
    prefix: 'a'.repeat(32),
    suffix: 'b'.repeat(10),
  });
});

test('context never ends in half a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '🌊'), maxLength: 80 }),
      fc.nat(),
      fc.nat(),
      (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted(
          (x, y) => x - y,
        );
        fc.pre(!splitsPair(text, start) && !splitsPair(text, end));
        const { prefix, exact, suffix } = cutQuote(text, { start, end });
        expect(hasLoneSurrogate(prefix) || hasLoneSurrogate(suffix)).toBe(false);
        expect(text.includes(prefix + exact + suffix)).toBe(true);
      },
    ),
  );
});

test('a passage must say its context: a quote alone can be ambiguous', () => {
  const passage = { id: 'p', source: 's', start: 0, end: 1, exact: 'a', prefix: '', suffix: '' };
  expect(passageSchema.safeParse(passage).success).toBe(true);
  expect(passageSchema.safeParse({ ...passage, suffix: undefined }).success).toBe(false);
});
