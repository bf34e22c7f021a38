/**
 * Is an archive the same bytes every time, and does our own reader open each?
 */
import { expect, test } from 'vitest';
import { LIMITS } from '../../../src/codecs/limits.ts';
import { unzip } from '../../../src/codecs/tables/unzip.ts';
import { writeZip } from '../../../src/codecs/tables/write-zip.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';

const members = [
  { name: 'b.csv', bytes: encodeUtf8('a,b\r\n') },
  { name: 'a.csv', bytes: encodeUtf8('') },
  { name: 'texts/01.txt', bytes: encodeUtf8('One text.') },
];

test('members come back in their order', () => {
  const unzipped = unzip(writeZip(members));
  expect(unzipped.ok && [...unzipped.value]).toEqual(
    members.map(({ name, bytes }) => [name, bytes]),
  );
});

test('the same members are the same bytes, dated 1980-01-01 in every time zone', () => {
  const bytes = writeZip(members);
  expect(writeZip(members)).toEqual(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect([10, 12].map((at) => view.getUint16(at, true))).toEqual([0, 0b0000000_0001_00001]);
});

test('what would look like a bomb is stored', () => {
  const bytes = new Uint8Array(LIMITS.unpackingFree + 1);
  const unzipped = unzip(writeZip([{ name: 'zeros', bytes }]));
  expect(unzipped.ok && unzipped.value.get('zeros')?.length).toBe(bytes.length);
});
