/**
 * Are the texts found in which a word begins so, and no others, whatever signs they hold?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldTerm } from '../../src/kit/fold.ts';
import { numbersIn } from '../../src/graph/bit-set.ts';
import { foldTexts, textsWith } from '../../src/graph/folded-texts.ts';

const found = (texts: readonly string[], word: string) => [
  ...numbersIn(textsWith(foldTexts(texts), word)),
];

test('beginnings of words count, their middles do not, and a text is found once', () => {
  const texts = ['Sea, sealed sea', 'oversea', 'the SEA', '', 'Séance', 'x-sea', 'sea2 2sea'];
  expect(found(texts, 'sea')).toEqual([0, 2, 4, 5, 6]);
  expect(found(texts, 'sea2')).toEqual([6]);
  expect(found([], 'sea')).toEqual([]);
});

const signs = fc.constantFrom(
  'a',
  'b',
  'A',
  'é',
  '1',
  ' ',
  '-',
  '\n',
  '中',
  '𠀀',
  '😀',
  '\ud83d',
  '\ude00',
  '(',
  '_',
);
const texts = fc.array(fc.array(signs, { maxLength: 6 }).map((list) => list.join('')));

test('the same as an expression that looks at one text after another', () => {
  const words = fc
    .array(signs, { minLength: 1, maxLength: 3 })
    .map((list) => foldTerm(list.join('')))
    .filter((word) => word !== '' && !/\s/u.test(word));
  fc.assert(
    fc.property(texts, words, (any, word) => {
      const escaped = word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
      const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}`, 'u');
      const expected = any.flatMap((text, at) => (pattern.test(foldTerm(text)) ? [at] : []));
      expect(found(any, word)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
