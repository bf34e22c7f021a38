/**
 * Are the texts found in which a word stands with so few slips, and no others, whatever signs they hold?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldTexts } from '../../src/graph/folded-texts.ts';
import { slipsByText, wordsInTurns } from '../../src/graph/folded-words.ts';
import { atOnce } from '../../src/graph/in-turns.ts';
import { hasNoSpaces, termsOfText } from '../../src/graph/search-terms.ts';
import { foldTerm } from '../../src/kit/fold.ts';
import { plainSlips } from '../fixtures/plain-slips.ts';

/** Text by text; null where no word is near enough. */
function found(texts: readonly string[], word: string, most: number): readonly (number | null)[] {
  const slips = slipsByText(atOnce(wordsInTurns(foldTexts(texts))), word, most);
  return texts.map((_, at) => slips.get(at) ?? null);
}

test('whole words are compared, in scripts with spaces alone', () => {
  const texts = ['Sea, lake', 'seals', '', 'a SÉB', 'se-a', '中sea国', '中国'];
  expect(found(texts, 'sea', 1)).toEqual([0, null, null, 1, 1, 0, null]);
  expect(found([], 'sea', 1)).toEqual([]);
});

const sign = fc.constantFrom(
  'a',
  'b',
  'A',
  'é',
  'ß',
  'q',
  '1',
  ' ',
  '-',
  '\n',
  '中',
  '국',
  '𠀀',
  '𝒳',
  '😀',
  '\ud83d',
  'ж',
);
const texts = fc.array(fc.string({ unit: sign, maxLength: 12 }), { maxLength: 6 });

test('the same as to cut each text into its words and compare every one', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'b', 'e', 's', 'q', '1', 'ж'),
    maxLength: 8,
  });
  fc.assert(
    fc.property(texts, words, fc.nat({ max: 3 }), (any, word, most) => {
      const expected = any.map((text) => {
        const slips = termsOfText(text)
          .filter((term) => !hasNoSpaces(term))
          .map((term) => plainSlips(foldTerm(term), word))
          .filter((count) => count <= most);
        return slips.length === 0 ? null : Math.min(...slips);
      });
      expect(found(any, word, most)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test('in thousands of texts a word is that of its own text', () => {
  const many = Array.from({ length: 2500 }, (_, at) => (at % 7 === 0 ? '' : `Name${at} of ${at}`));
  const near = found(many, 'name1234', 1).flatMap((slips, at) => (slips === null ? [] : [at]));
  expect(near).toEqual(
    many.flatMap((name, at) =>
      plainSlips(foldTerm(name.split(' ')[0] ?? ''), 'name1234') <= 1 ? [at] : [],
    ),
  );
  expect(near).toContain(1234);
});
