/**
 * Are characters counted as the Web Annotation standard counts them?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCharacterCounter } from '../../../src/codecs/linked/code-points.ts';
import { splitsPair } from '../../../src/kit/utf8.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';

const TEXT = 'a🌊b👩‍👩‍👧c';

test.each([
  ['a', 0, 0, 1],
  ['🌊', 1, 1, 2],
  ['b', 3, 2, 3],
  ['👩‍👩‍👧', 4, 3, 8],
  ['c', 12, 8, 9],
])('“%s” at unit %i stands at characters %i to %i', (exact, start, from, to) => {
  const place = { start, end: start + exact.length, exact };
  expect(makeCharacterCounter(TEXT)(place)).toEqual({ start: from, end: to });
});

test('as counting one by one, in any text', () => {
  fc.assert(
    fc.property(fc.array(nastyText), fc.nat(), fc.nat(), (parts, a, b) => {
      const text = parts.join('');
      const [start = 0, end = 0] = [a, b]
        .map((offset) => offset % (text.length + 1))
        .toSorted((first, second) => first - second);
      fc.pre(!splitsPair(text, start) && !splitsPair(text, end));
      const exact = text.slice(start, end);
      expect(makeCharacterCounter(text)({ start, end, exact })).toEqual({
        start: Array.from(text.slice(0, start)).length,
        end: Array.from(text.slice(0, end)).length,
      });
    }),
  );
});

test('where the words do not stand, no number is given', () => {
  const count = makeCharacterCounter(TEXT);
  expect(count({ start: 0, end: 1, exact: 'b' })).toBeNull();
  expect(count({ start: 12, end: 14, exact: 'c ' })).toBeNull();
  expect(count({ start: 0, end: 3, exact: 'a' })).toBeNull();
});
