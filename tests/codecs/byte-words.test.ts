/**
 * Is a word what its bytes spell, whatever was remembered before?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteWords, mixByte } from '../../src/codecs/byte-words.ts';
import { encodeUtf8 } from '../../src/kit/utf8.ts';

const mixOf = (bytes: Uint8Array): number => bytes.reduce(mixByte, 0);

test('any stretch of any bytes, among few places to remember', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', '0'), maxLength: 200 }),
      fc.array(fc.tuple(fc.nat(200), fc.nat(60)), { maxLength: 60 }),
      (text, stretches) => {
        const bytes = encodeUtf8(text);
        const words = new ByteWords(bytes, 16);
        for (const [start, length] of stretches) {
          const end = Math.min(text.length, start + length);
          if (end < start) continue;
          const mixed = mixOf(bytes.subarray(start, end));
          expect(words.find(start, end, mixed)).toBe(text.slice(start, end));
        }
      },
    ),
  );
});

test('words that make one number are told apart', () => {
  // "Aa" and "BB" mix to the same number.
  const bytes = encodeUtf8('AaBB');
  expect(mixOf(encodeUtf8('Aa'))).toBe(mixOf(encodeUtf8('BB')));
  const words = new ByteWords(bytes, 16);
  const mixed = mixOf(encodeUtf8('Aa'));
  expect([words.find(0, 2, mixed), words.find(2, 4, mixed), words.find(0, 2, mixed)]).toEqual([
    'Aa',
    'BB',
    'Aa',
  ]);
});

test('a long text is spelt whole, and a word is found at its place', () => {
  const text = 'x'.repeat(10_000) + 'end';
  const words = new ByteWords(encodeUtf8(text), 16);
  expect(words.find(0, text.length, 0)).toBe(text);
  expect([words.isSpelt('end', 10_000), words.isSpelt('ends', 10_000)]).toEqual([true, false]);
});
