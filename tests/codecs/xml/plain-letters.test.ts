/**
 * Are line ends and references read as XML reads them, and is every other ampersand a flaw?
 */
import { expect, test } from 'vitest';
import { readLetters } from '../../../src/codecs/xml/plain-letters.ts';

test('line ends are line feeds in a text and blanks in a value', () => {
  expect(readLetters('a\r\nb\rc\n\td', true)).toBe('a\nb\nc\n\td');
  expect(readLetters('a\r\nb\rc\n\td', false)).toBe('a b c  d');
});

test('references are letters, and stay them', () => {
  expect(readLetters('&amp;lt;&lt;&gt;&quot;&apos;&#10;&#x1F30A;&#233;', false)).toBe(
    '&lt;<>"\'\n🌊é',
  );
});

test.each(['&', '&;', '&what;', '&amp', '&#x110000;', '&#0;', '&#xFFFE;', '&#xD800;', '&#X41;'])(
  '%s is none',
  (text) => {
    expect(readLetters(`a${text}b`, true)).toBeNull();
  },
);
