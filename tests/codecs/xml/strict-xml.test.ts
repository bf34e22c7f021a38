/**
 * Are slices told apart from what stands in them? Its refusals are in read-xml.test.ts, all else in plain-xml.test.ts.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStrictXml } from '../../../src/codecs/xml/strict-xml.ts';
import { encodeUtf8 } from '../../../src/kit/utf8.ts';

test('letters, line ends and tags at the edge of a slice are read as anywhere', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 65_480, max: 65_560 }),
      fc.constantFrom('🌊', 'é', '\r\n', '&amp;', ']]', '<b/>', '\u{feff}'),
      (length, piece) => {
        const texts: string[] = [];
        const content = `<t>${'x'.repeat(length)}${piece.repeat(20)}</t>`;
        const read = readStrictXml(encodeUtf8(content), () => ({
          open: ({ name }) => name === 't',
          close: (text) => texts.push(text),
          meetText: () => undefined,
        }));
        expect(read.ok).toBe(true);
        const expected =
          'x'.repeat(length) +
          piece.repeat(20).replaceAll('\r\n', '\n').replaceAll('&amp;', '&').replaceAll('<b/>', '');
        expect(texts.at(-1)).toBe(expected);
      },
    ),
    { numRuns: 60 },
  );
});
