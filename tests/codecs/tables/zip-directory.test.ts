/**
 * Is an archive taken at its word only where the word agrees with its bytes?
 */
import { expect, test } from 'vitest';
import { readZipDirectory } from '../../../src/codecs/tables/zip-directory.ts';
import { makeZip } from '../../fixtures/make-zip.ts';

const sentenceOf = (bytes: Uint8Array): string => {
  const entries = readZipDirectory(bytes);
  return entries.ok ? 'read' : entries.failure;
};

test('members are listed with their packed bytes, as they lie in the file', () => {
  const entries = readZipDirectory(
    makeZip(
      [
        { name: 'a/b.csv', content: 'abc', method: 0 },
        { name: 'ä.txt', content: '' },
      ],
      { comment: 'PK' },
    ),
  );
  expect(entries).toMatchObject({
    ok: true,
    value: [
      {
        name: 'a/b.csv',
        isDeflated: false,
        unpackedSize: 3,
        packed: Uint8Array.from([97, 98, 99]),
      },
      { name: 'ä.txt', isDeflated: true, unpackedSize: 0 },
    ],
  });
});

test('an empty archive has no members', () => {
  expect(readZipDirectory(makeZip([]))).toEqual({ ok: true, value: [] });
});

const one = { name: 'a.csv', content: 'a,b\n' };

test.each([
  ['encrypted', makeZip([{ ...one, flags: 1 }]), /a\.csv is encrypted/],
  ['packed with BZIP2', makeZip([{ ...one, method: 12 }]), /packed with BZIP2/],
  ['packed unheard of', makeZip([{ ...one, method: 77 }]), /packed with method 77/],
  ['a ZIP64', makeZip([{ ...one, unpackedSize: 0xffffffff }]), /ZIP64/],
  ['a ZIP64 by its count', makeZip([one], { count: 0xffff }), /ZIP64/],
  ['split', makeZip([one], { disk: 1 }), /one part of several/],
  ['of fewer members than it says', makeZip([one], { count: 2 }), /cut off or damaged/],
  [
    'of more members than it says',
    makeZip([one, { name: 'b' }], { count: 1 }),
    /cut off or damaged/,
  ],
  ['said to begin elsewhere', makeZip([one], { start: 3 }), /cut off or damaged/],
  ['leading out', makeZip([{ name: '../a.csv' }]), /only plain relative names/],
  ['leading to the top', makeZip([{ name: '/etc/passwd' }]), /only plain relative names/],
  ['named as in DOS', makeZip([{ name: 'C:\\a.csv' }]), /only plain relative names/],
  ['with an odd name', makeZip([{ name: 'a\n.csv' }]), /only plain relative names/],
  ['with one name twice', makeZip([one, { name: 'A.CSV' }]), /Two members are called a\.csv/],
  [
    'with a name that its member lacks',
    makeZip([{ ...one, localName: 'b.csv' }]),
    /not where the table of contents says/,
  ],
  [
    'with a member elsewhere',
    makeZip([{ ...one, offset: 5 }]),
    /not where the table of contents says/,
  ],
  [
    'with members over one another',
    makeZip([one, { ...one, name: 'b.csv', localName: 'a.csv', offset: 0 }]),
    /not where|lies over another/,
  ],
  [
    'with a member that reaches into the contents',
    makeZip([{ ...one, packedSize: 999 }]),
    /not where the table of contents says/,
  ],
  [
    'larger than allowed',
    makeZip([{ ...one, unpackedSize: 0x7fffffff }]),
    /2147483647 bytes; 268435456 are allowed/,
  ],
  ['followed by something', Uint8Array.from([...makeZip([one]), 0]), /cut off or damaged/],
  ['no archive at all', Uint8Array.from([0x50, 0x4b, 3, 4]), /cut off or damaged/],
])('one that is %s is refused', (_name, bytes, sentence) => {
  expect(sentenceOf(bytes)).toMatch(sentence);
});
