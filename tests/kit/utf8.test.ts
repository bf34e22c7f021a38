/**
 * Is UTF-8 read strictly, and is every text written and read back as itself?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeUtf8,
  encodeUtf8,
  hasLoneSurrogate,
  spellBytes,
  splitsPair,
  toCharacterStart,
} from '../../src/kit/utf8.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeByPlatform(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

test('agrees with the platform on any bytes, valid or not', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc
      .array(fc.constantFrom(0xc0, 0xe0, 0xed, 0xf0, 0xf4, 0x80, 0x9f, 0xa0, 0xbf, 0x41))
      .map((list) => Uint8Array.from(list)),
  );
  fc.assert(
    fc.property(bytes, (input) => {
      const decoded = decodeUtf8(input);
      expect(decoded.ok ? decoded.value : null).toBe(decodeByPlatform(input));
    }),
    { numRuns: 5000 },
  );
});

test('text survives writing and reading, also beyond one block', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(3), (text, power) => {
      const long = text.repeat(10 ** power);
      expect(encodeUtf8(long)).toEqual(new Uint8Array(new TextEncoder().encode(long)));
      expect(decodeUtf8(encodeUtf8(long))).toEqual({ ok: true, value: long });
    }),
    { numRuns: 60 },
  );
});

test('names the first byte that is no text', () => {
  expect(decodeUtf8(Uint8Array.from([0x41, 0xc3, 0xa9, 0xff, 0x41]))).toEqual({
    ok: false,
    failure: { byteOffset: 3 },
  });
});

test('a byte order mark stays visible', () => {
  expect(decodeUtf8(Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]))).toEqual({
    ok: true,
    value: '\u{feff}A',
  });
});

test('half a character is noticed, and encoded as the replacement character', () => {
  expect([hasLoneSurrogate('🌊'), hasLoneSurrogate('\ud83c'), hasLoneSurrogate('a\udf0a')]).toEqual(
    [false, true, true],
  );
  expect(encodeUtf8('\ud83ca')).toEqual(encodeUtf8('\ufffda'));
});

test('a cut inside a pair is noticed, a cut beside it is not', () => {
  expect([0, 1, 2, 3].map((offset) => splitsPair('a🌊', offset))).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test('bytes can be cut anywhere without splitting a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (text, share) => {
        const bytes = encodeUtf8(text);
        const cut = toCharacterStart(bytes, Math.floor(share * bytes.length));
        const [before, after] = [bytes.subarray(0, cut), bytes.subarray(cut)].map(decodeUtf8);
        expect([before?.ok, after?.ok]).toEqual([true, true]);
      },
    ),
  );
});

test('where no character begins nearby, the cut stays', () => {
  expect(toCharacterStart(new Uint8Array(9).fill(0x80), 6)).toBe(6);
});

test('one character a byte, also beyond one block', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 10_000, size: 'max' }), (bytes) => {
      expect(spellBytes(bytes)).toBe(Buffer.from(bytes).toString('latin1'));
    }),
    { numRuns: 50 },
  );
});
