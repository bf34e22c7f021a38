/**
 * Are people told from bodies, and is nothing taken apart that is not surely a name?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readAuthors,
  shortName,
  type AuthorName,
} from '../../../src/codecs/references/author-names.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';

const say = (name: AuthorName): string =>
  name.kind === 'whole'
    ? `{${name.name}}`
    : [name.particle, name.family, '|', name.given, name.suffix].filter(Boolean).join(' ');

test.each([
  ['See-Won Byun', ['Byun | See-Won']],
  ['Byun, See-Won', ['Byun | See-Won']],
  ['J. R. R. Tolkien', ['Tolkien | J. R. R.']],
  ['Ludwig van Beethoven', ['van Beethoven | Ludwig']],
  ['de la Cruz, Ana María', ['de la Cruz | Ana María']],
  ['Martin Luther King Jr.', ['King | Martin Luther Jr.']],
  ['Fatima O’Brien', ['O’Brien | Fatima']],
  ['Ana Cruz and See-Won Byun', ['Cruz | Ana', 'Byun | See-Won']],
  ['Ana Cruz, Li Wei, and See-Won Byun', ['Cruz | Ana', 'Wei | Li', 'Byun | See-Won']],
  ['Cruz, Ana; Byun, See-Won', ['Cruz | Ana', 'Byun | See-Won']],
  ['the Relata authors', ['{the Relata authors}']],
  ['Ministry of Foreign Affairs', ['{Ministry of Foreign Affairs}']],
  ['Brookings Institution', ['{Brookings Institution}']],
  ['New York Times', ['{New York Times}']],
  ['Smith and Wesson', ['{Smith and Wesson}']],
  ['Plato', ['{Plato}']],
  ['王毅', ['{王毅}']],
  ['van der', ['{van der}']],
  ['See-Won  Byun', ['{See-Won  Byun}']],
  ['', []],
  ['  ', []],
])('%s', (line, names) => {
  expect(readAuthors(line).map(say)).toEqual(names);
});

test('a short reference names the family, or the body whole', () => {
  const short = (line: string) => readAuthors(line).map(shortName);
  expect(short('Ludwig van Beethoven')).toEqual(['van Beethoven']);
  expect(short('the Relata authors')).toEqual(['the Relata authors']);
});

test('no letter of any line is lost', () => {
  const letters = (text: string) =>
    Array.from(text.replaceAll(/[\s,;&]|\band\b/g, ''))
      .toSorted()
      .join('');
  fc.assert(
    fc.property(nastyText, (line) => {
      expect(
        letters(
          readAuthors(line)
            .map(say)
            .join('')
            .replaceAll(/^\{|\}$|\|/g, ''),
        ),
      ).toBe(letters(line.trim() === '' ? '' : line.replaceAll('|', '')));
    }),
  );
});
