/**
 * Is a file that is too large told how much is too much?
 */
import { expect, test } from 'vitest';
import { findTooLarge, LIMITS } from '../../src/codecs/limits.ts';

test('the limit itself is still allowed, a byte more is not', () => {
  expect(findTooLarge(LIMITS.bytes)).toBeNull();
  expect(findTooLarge(LIMITS.bytes + 1)).toBe(
    'The file has 257 MiB; 256 MiB can be opened. Take a part of it.',
  );
});
