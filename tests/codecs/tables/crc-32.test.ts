/**
 * Is the checksum the one that every zip program computes?
 */
import { expect, test } from 'vitest';
import { crc32 } from '../../../src/codecs/tables/crc-32.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('%j', (text, checksum) => {
  expect(crc32(encodeUtf8(text))).toBe(checksum);
});
