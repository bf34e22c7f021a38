/**
 * Is what no page shows written out, and can it be had back?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideControls, showControls } from '../../src/codecs/visible-controls.ts';
import { nastyText } from '../fixtures/arbitrary-dataset.ts';

test.each([
  ['a\0b', 'a⟨U+0000⟩b'],
  ['\u202eabc', '⟨U+202E⟩abc'],
  ['a\nb', 'a⟨U+000A⟩b'],
  ['⟨U+0000⟩', '⟨U+27E8⟩U+0000⟩'],
  ['⟨x⟩ „ordinary“ 🌊 e\u0301 אבג', '⟨x⟩ „ordinary“ 🌊 e\u0301 אבג'],
])('%j is shown as %j', (text, shown) => {
  expect(showControls(text)).toBe(shown);
  expect(hideControls(shown)).toBe(text);
});

test('what the format can write itself is left to it', () => {
  expect(showControls('a\n\0', '\n')).toBe('a\n⟨U+0000⟩');
});

test('the way back is exact for any text', () => {
  const any = fc.oneof(
    nastyText,
    fc.string({ unit: fc.constantFrom('⟨', 'U', '+', '0', '⟩', '\0') }),
  );
  fc.assert(
    fc.property(any, (text) => {
      expect(hideControls(showControls(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
