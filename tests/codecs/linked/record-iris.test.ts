/**
 * Has every id one name, every name one id, and is every name an IRI?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeId,
  encodeId,
  RECORD_KINDS,
  toCompactIri,
  toReadingIri,
  toRecordIri,
  toRecordPrefixes,
} from '../../../src/codecs/linked/record-iris.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';

test.each([
  ['china-2', 'china-2'],
  ['__proto__', '__proto__'],
  ['a b', 'a%20b'],
  ['<>"{}|\\^`', '%3C%3E%22%7B%7D%7C%5C%5E%60'],
  ['100%', '100%25'],
  ['a:b/c?d#e', 'a%3Ab%2Fc%3Fd%23e'],
  ['v1.0', 'v1%2E0'],
  ['한국', '%ED%95%9C%EA%B5%AD'],
  ['🌊', '%F0%9F%8C%8A'],
  ['\0\n\u202e', '%00%0A%E2%80%AE'],
])('%j is written %s, and back', (id, encoded) => {
  expect(encodeId(id)).toBe(encoded);
  expect(decodeId(encoded)).toEqual({ ok: true, value: id });
});

test('any id comes back, and no two share a name', () => {
  fc.assert(
    fc.property(nastyText, nastyText, (a, b) => {
      fc.pre(a !== '');
      expect(encodeId(a)).toMatch(/^(?:[A-Za-z0-9_-]|%[0-9A-F]{2})+$/);
      expect(decodeId(encodeId(a))).toEqual({ ok: true, value: a });
      expect(encodeId(a) === encodeId(b)).toBe(a === b);
    }),
    { numRuns: 1000 },
  );
});

test.each(['', '%', '%4', '%zz', '%2e', 'a b', '%41', '%FF', '%ED%A0%80', 'é'])(
  '%j is no id as we write it',
  (encoded) => {
    expect(decodeId(encoded)).toMatchObject({ ok: false });
  },
);

test('the short form under its prefix is the long one', () => {
  const prefixes = new Map(toRecordPrefixes('A reading: 1'));
  for (const kind of RECORD_KINDS) {
    const long = toRecordIri('A reading: 1', kind, 'x y');
    const [, local] = toCompactIri(kind, 'x y').split(':');
    expect(long).toBe(`${prefixes.get(kind)}${local}`);
    expect(long.startsWith(toReadingIri('A reading: 1'))).toBe(true);
  }
});

test('a reading without a name still names its records', () => {
  expect(toRecordIri('', 'entity', 'x')).toBe('urn:relata::entity:x');
});
