/**
 * Does an archive that is damaged, cut off or made to burst never pass for whole?
 */
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/codecs/limits.ts';
import { unzip } from '../../../src/codecs/tables/unzip.ts';
import { makeZip } from '../../fixtures/make-zip.ts';

const MIB = 1024 * 1024;
const zeros = deflateSync(new Uint8Array(8 * MIB), { level: 9 });
const content = 'source,target\r\na,b\r\n'.repeat(20);

const sentenceOf = (bytes: Uint8Array): string => {
  const members = unzip(bytes);
  return members.ok ? 'read' : members.failure;
};

test('members are unpacked; folders and the hidden files of macOS are not', () => {
  const members = unzip(
    makeZip([
      { name: 'a/', method: 0 },
      { name: 'a/b.csv', content },
      { name: '__MACOSX/a/._b.csv', content: 'x' },
      { name: '.DS_Store', content: 'x' },
    ]),
  );
  expect(members.ok && [...members.value.keys()]).toEqual(['a/b.csv']);
});

test('an archive that is not wanted is not unpacked', () => {
  const bytes = makeZip([{ name: 'a', content, checksum: 1 }]);
  const findFlaw = (names: readonly string[]) => `not ${names.join()}`;
  expect(unzip(bytes, findFlaw)).toEqual({ ok: false, failure: 'not a' });
});

describe('refused is', () => {
  test.each([
    [
      'a bomb that says what it is',
      makeZip([{ name: 'a', packed: zeros, unpackedSize: 8 * MIB }]),
      /more than 200 times its size/,
    ],
    [
      'a bomb that says it is small',
      makeZip([{ name: 'a', packed: zeros, unpackedSize: 10 }]),
      /more bytes than the archive says/,
    ],
    ['a wrong checksum', makeZip([{ name: 'a', content, checksum: 1 }]), /bytes are damaged/],
    [
      'a size that is too large',
      makeZip([{ name: 'a', content, unpackedSize: 401 }]),
      /bytes are damaged/,
    ],
    [
      'stored bytes of another size',
      makeZip([{ name: 'a', content, method: 0, unpackedSize: 3 }]),
      /bytes are damaged/,
    ],
    [
      'what deflate cannot read',
      makeZip([{ name: 'a', packed: Uint8Array.from([7, 7, 7]), unpackedSize: 3 }]),
      /bytes are damaged/,
    ],
    [
      'no bytes at all',
      makeZip([{ name: 'a', packed: new Uint8Array(), unpackedSize: 3 }]),
      /bytes are damaged/,
    ],
  ])('%s', (_name, bytes, sentence) => {
    expect(sentenceOf(bytes)).toMatch(sentence);
  });

  test('an archive that is cut off, wherever', () => {
    const whole = makeZip([
      { name: 'a.csv', content },
      { name: 'b.csv', content },
    ]);
    expect(sentenceOf(whole)).toBe('read');
    for (let length = 0; length < whole.length; length += 1)
      expect(sentenceOf(whole.subarray(0, length)), `${length} bytes`).not.toBe('read');
  });
});

test('a bomb is not unpacked further than a step', () => {
  // 16 members of 8 MiB each that claim a MiB: stopped at the first.
  const bytes = makeZip(
    Array.from({ length: 16 }, (_, index) => ({
      name: `${index}`,
      packed: zeros,
      unpackedSize: LIMITS.unpackingFree,
    })),
  );
  expect(sentenceOf(bytes)).toMatch(/The member 0 unpacks to more bytes/);
});
