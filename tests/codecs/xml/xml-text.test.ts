/**
 * Does any text stand in an XML file as text, and come back letter by letter?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readXml } from '../../../src/codecs/xml/read-xml.ts';
import {
  decodeText,
  encodeLine,
  encodeText,
  escapeXml,
  toXml,
  writeAttribute,
} from '../../../src/codecs/xml/xml-text.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';

test.each([
  ['plain', 'plain'],
  ['\0', String.raw`\u{0}`],
  ['\u{1b}[0m', String.raw`\u{1b}[0m`],
  ['\ufffe\uffff', String.raw`\u{fffe}\u{ffff}`],
  ['\ud83c', String.raw`\u{d83c}`],
  [String.raw`\u{0}`, String.raw`\u{5c}u{0}`],
  [String.raw`\u0041 \x \\`, String.raw`\u0041 \x \\`],
  ['\t\r\n', '\t\r\n'],
])('%j is encoded as %j', (text, encoded) => {
  expect(encodeText(text)).toBe(encoded);
  expect(decodeText(encoded)).toBe(text);
});

test('what no writer of ours made is left as it stands', () => {
  const others = String.raw`\u{41} \u{110000} \u{} \u{zz} \u{00000}`;
  expect(decodeText(others)).toBe(others);
});

test('a line stays a line', () => {
  expect(encodeLine('a\r\nb')).toBe(String.raw`a\u{d}\u{a}b`);
  expect(decodeText(encodeLine('a\r\nb'))).toBe('a\r\nb');
});

test('markup and white space become references', () => {
  expect(escapeXml('<a b="c">&\t\r\n')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#9;&#13;&#10;');
  expect(writeAttribute('id', undefined)).toBe('');
  expect(writeAttribute('id', '"')).toBe(' id="&quot;"');
});

const anyText = fc.oneof(
  nastyText,
  fc.string({ unit: fc.constantFrom('\\', 'u', '{', '}', '5', 'c', '0', '\0', '\ufffe') }),
);

test('any text comes back from an attribute and from an element', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found: (string | undefined)[] = [];
      const read = readXml(encodeUtf8(`<t a="${toXml(text)}">${toXml(text)}</t>`), () => ({
        open: (tag) => {
          found.push(tag.get('a'));
          return true;
        },
        close: (content) => found.push(content),
        meetText: () => {},
      }));
      expect(read.ok).toBe(true);
      expect(found.map((one) => decodeText(one ?? ''))).toEqual([text, text]);
    }),
    { numRuns: 1000 },
  );
});
