/**
 * Do the words for figures and decisions say no more than the figures do?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bySentence,
  joinWords,
  lettersOf,
  sayReadings,
  toKappa,
  toPercent,
  toWordRuns,
} from '../../../src/panels/method/method-words.ts';
import { FACETS } from '../../../src/corpus/compare-facets.ts';
import { facetQuestion } from '../../../src/panels/method/method-words.ts';
import { SMALL_DECISIONS, smallReconciliation } from '../../fixtures/make-reconciliation.ts';
import { toMethodRecord } from '../../../src/corpus/method-record.ts';

test.each([
  [null, '–'],
  [0, '0 %'],
  [0.001, '< 1 %'],
  [0.846, '85 %'],
  [0.999, '> 99 %'],
  [1, '100 %'],
])('a share of %s is said as %s', (share, words) => {
  expect(toPercent(share)).toBe(words);
});

test.each([
  [null, '–'],
  [1, '1.00'],
  [0.9991, '0.99'],
  [0.755, '0.76'],
  [-0.2, '−0.20'],
])('a kappa of %s is said as %s', (kappa, words) => {
  expect(toKappa(kappa)).toBe(words);
});

test('readings are named, and all of them are called all', () => {
  expect(sayReadings([], 3)).toBe('in no reading');
  expect(sayReadings(['B'], 3)).toBe('in reading B only');
  expect(sayReadings(['A', 'C'], 3)).toBe('in readings A and C');
  expect(sayReadings(['A', 'B', 'C'], 3)).toBe('in all three readings');
  expect(sayReadings(['A', 'B'], 2)).toBe('in both readings');
  expect([joinWords([]), joinWords(['a', 'b', 'c'])]).toEqual(['', 'a, b and c']);
});

test('every facet that is decided on has its question', () => {
  for (const facet of FACETS.filter((one) => one !== 'themes'))
    expect(facetQuestion(facet)).not.toBe(facet);
});

test('runs put together are the sentence, and only whole quotations are quoted', () => {
  expect(toWordRuns('“Shaped” says so, “and').map(({ isQuoted }) => isQuoted)).toEqual([
    true,
    false,
  ]);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '“', '”') }), (sentence) => {
      const runs = toWordRuns(sentence);
      expect(runs.map(({ words }) => words).join('')).toBe(sentence);
      for (const { start, words } of runs)
        expect(sentence.slice(start).startsWith(words)).toBe(true);
    }),
  );
});

test('decisions fall under their sentences and keep their order', () => {
  const turned = SMALL_DECISIONS.toReversed();
  expect(bySentence(turned).map(({ sentence }) => sentence)).toEqual([1, 2, 3]);
  const same = SMALL_DECISIONS.map((decision) => ({ ...decision, sentence: 0 }));
  expect(bySentence(same)).toEqual([{ sentence: 0, decisions: same }]);
});

test('a decision names its readings by their letters', () => {
  const counted = toMethodRecord(smallReconciliation(), SMALL_DECISIONS);
  expect(SMALL_DECISIONS.map((decision) => lettersOf(decision, counted))).toEqual([
    [],
    ['A', 'B'],
    ['B'],
  ]);
});
