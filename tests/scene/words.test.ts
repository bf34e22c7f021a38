import { expect, test } from 'vitest';
import * as words from '../../src/scene/words.ts';

test('every wording is a short word and one whole sentence', () => {
  const tables = [
    words.VALENCE_WORDS,
    words.CERTAINTY_WORDS,
    words.EFFECT_WORDS,
    words.NEGATION_WORDS,
    words.INFLUENCE_WORDS,
    words.ROLE_WORDS,
    words.CHECK_WORDS,
    { presupposed: words.PRESUPPOSED },
  ];
  for (const { word, meaning } of tables.flatMap((table) => Object.values(table))) {
    expect(word.length).toBeLessThan(26);
    expect(meaning).toMatch(/^[A-Z].*\.$/);
  }
});

test('no two things of one table share a word', () => {
  for (const table of [words.KIND_WORDS, words.FACET_WORDS])
    expect(new Set(Object.values(table)).size).toBe(Object.values(table).length);
});
