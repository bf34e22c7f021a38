/**
 * Are the terms those that somebody would search for, and are exactly they marked?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cutAround,
  hasNoSpaces,
  markMatches,
  termsOfQuery,
  termsOfText,
} from '../../src/graph/search-terms.ts';

test('words by spaces; signs and pairs where there are none', () => {
  expect(termsOfText('US–ROK alliance')).toEqual(['US', 'ROK', 'alliance']);
  expect(termsOfText('外交部')).toEqual(['外', '交', '部', '外交', '交部', '外交部']);
  expect(termsOfQuery('THAAD部署')).toEqual(['THAAD', '部署']);
  expect(termsOfQuery('外交部')).toEqual(['外交', '交部']);
  expect(hasNoSpaces('한국')).toBe(true);
  expect(hasNoSpaces('Korea')).toBe(false);
});

test('a text is found by any part of it that is asked for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...Array.from('中国外交部韩美同盟한국미')), {
        minLength: 2,
        maxLength: 12,
      }),
      fc.nat(11),
      fc.integer({ min: 3, max: 6 }),
      (signs, from, length) => {
        const part = signs.slice(from, from + length).join('');
        const index = new Set(termsOfText(signs.join('')));
        expect(termsOfQuery(part).filter((term) => !index.has(term))).toEqual([]);
      },
    ),
  );
});

test('only the signs that matched are marked', () => {
  expect(markMatches('中国外交部', ['外交'])).toEqual([
    { words: '中国', matched: false },
    { words: '外交', matched: true },
    { words: '部', matched: false },
  ]);
});

test('marked pieces joined are the text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, terms) => {
      expect(
        markMatches(text, terms)
          .map(({ words }) => words)
          .join(''),
      ).toBe(text);
    }),
  );
  expect(markMatches('Crème, tea', ['creme'])).toEqual([
    { words: 'Crème', matched: true },
    { words: ', tea', matched: false },
  ]);
});

test('a long text is cut around its first match, a short one not at all', () => {
  const text = `${'word '.repeat(60)}needle ${'word '.repeat(60)}`;
  const cut = cutAround(text, ['needle']);
  expect(cut).toMatch(/^… word .*needle.*…$/);
  expect(cut.length).toBeLessThan(100);
  expect(cutAround('short', ['x'])).toBe('short');
  expect(cutAround(text, [])).toMatch(/^word .*word…$/);
});
