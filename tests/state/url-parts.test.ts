import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listOf, read, written } from '../../src/state/url-parts.ts';

test('a list of names comes back, whatever they are made of', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }),
      (names) => {
        expect(listOf(names.map(written).join(','))).toEqual(names);
      },
    ),
  );
  expect(listOf('')).toEqual([]);
});

test('neither way throws', () => {
  expect(written('\uD800')).toBe('');
  expect(read('%zz')).toBe('%zz');
  // What was read can be written again, also where it was half a letter.
  expect(read('a\uD800b')).toBe('a\uFFFDb');
  expect(read('%zz\uDC00')).toBe('%zz\uFFFD');
  expect(read('%F0%9F%9C%81')).toBe('🜁');
});
