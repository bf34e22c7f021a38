/**
 * Is the encoding of a file known, and are its bytes read as what they are?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSlice, findEncoding, findSliceEnd } from '../../../src/codecs/xml/xml-encoding.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';

const declare = (encoding: string): Uint8Array =>
  encodeUtf8(`<?xml version='1.0' encoding='${encoding}' standalone="yes"?><a/>`);

test.each([
  ['UTF-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['ISO-8859-1', 'iso-8859-1'],
  ['us-ascii', 'us-ascii'],
])('%s is read', (name, encoding) => {
  expect(findEncoding(declare(name))).toEqual({ ok: true, value: { encoding, start: 0 } });
});

test.each(['windows-1252', 'UTF-16', 'constructor', ''])('%j is refused by its name', (name) => {
  expect(findEncoding(declare(name))).toEqual({
    ok: false,
    failure: `The file says that it is encoded as “${name}”; save it as UTF-8.`,
  });
});

test('without a declaration it is UTF-8; a byte order mark is stepped over', () => {
  expect(findEncoding(encodeUtf8('<a/>'))).toMatchObject({
    value: { encoding: 'utf-8', start: 0 },
  });
  expect(findEncoding(encodeUtf8('\u{feff}<a/>'))).toMatchObject({ value: { start: 3 } });
  expect(findEncoding(encodeUtf8('\u{feff}\u{feff}<a/>')).ok).toBe(false);
  expect(findEncoding(new Uint8Array(0))).toMatchObject({ ok: true });
});

test('what looks like a declaration further down is none', () => {
  expect(findEncoding(encodeUtf8('<a><?xml version="1.0" encoding="x"?></a>')).ok).toBe(true);
});

test('ISO-8859-1 is a letter a byte, those of no use as well', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
  const text = decodeSlice(bytes, 'iso-8859-1');
  expect(text.ok && text.value.length).toBe(20_000);
  expect(text.ok && [0x41, 0x80, 0x9f, 0xe9].map((at) => text.value.codePointAt(at))).toEqual([
    0x41, 0x80, 0x9f, 0xe9,
  ]);
  expect(decodeSlice(Uint8Array.from([0x41, 0xe9]), 'us-ascii')).toEqual({
    ok: false,
    failure: { byteOffset: 1 },
  });
});

test('slices of any length hold whole letters and make up the whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), (text, length) => {
      const bytes = encodeUtf8(text);
      let again = '';
      for (let at = 0; at < bytes.length;) {
        const end = findSliceEnd(bytes, at, Math.max(4, length));
        expect(end).toBeGreaterThan(at);
        const slice = decodeSlice(bytes.subarray(at, end), 'utf-8');
        again += slice.ok ? slice.value : '?';
        at = end;
      }
      expect(again).toBe(text);
    }),
  );
});
