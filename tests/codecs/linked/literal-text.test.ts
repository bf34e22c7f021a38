/**
 * Does every text come back from its literal, and hold nothing that programs stumble over?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromLiteral, toLiteral } from '../../../src/codecs/linked/literal-text.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';

test('three characters and the sign itself are written as codes', () => {
  expect(toLiteral('a\0b\ufffe\uffff␛')).toBe('a␛0000b␛FFFE␛FFFF␛241B');
  expect(toLiteral('plain “text” 🌊\n')).toBe('plain “text” 🌊\n');
});

test('any text comes back', () => {
  const text = fc.oneof(nastyText, fc.string({ unit: fc.constantFrom('␛', '0', '2', '\0', 'F') }));
  fc.assert(
    fc.property(text, (words) => {
      const literal = toLiteral(words);
      expect(literal).not.toMatch(/[\0\ufffe\uffff]/u);
      expect(fromLiteral(literal)).toEqual({ ok: true, value: words });
    }),
    { numRuns: 1000 },
  );
});

test.each(['␛', '␛00', '␛0041', '␛fffe', '\0', '\uffff'])('%j is no literal of ours', (literal) => {
  expect(fromLiteral(literal)).toMatchObject({ ok: false });
});
