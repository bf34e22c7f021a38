/**
 * Does any text stand in a DOT string, start no escape, and come back?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDotString, toDotString } from '../../../src/codecs/graphviz/dot-text.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';

test.each([
  ['a "b"', String.raw`"a \"b\""`],
  ['\\N\\', String.raw`"\\N\\"`],
  ['a\nb', String.raw`"a\nb"`],
  ['a\\nb', String.raw`"a\\nb"`],
  ['<b>x</b>', '"<b>x</b>"'],
  ['R&D &amp; &#65; &x', '"R&D &amp;amp; &amp;#65; &x"'],
  ['\0\r', '"⟨U+0000⟩⟨U+000D⟩"'],
])('%j is written %s', (text, written) => {
  expect(toDotString(text)).toBe(written);
});

test('whatever the text, the string ends where it should and gives it back', () => {
  const crafted = fc.oneof(
    nastyText,
    fc.string({ unit: fc.constantFrom(...Array.from('a"\\\n&;#6amp⟨U+\0')) }),
  );
  fc.assert(
    fc.property(crafted, (text) => {
      const written = toDotString(text);
      expect(written).toMatch(/^"(?:[^"\\\n]|\\["\\n])*"$/);
      expect(fromDotString(written.slice(1, -1).replaceAll('\\"', '"'))).toBe(text);
    }),
    { numRuns: 3000 },
  );
});
