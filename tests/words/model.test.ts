/**
 * Has every value of the model a word of its own and a sentence that explains it, in every language?
 */
import { expect, test } from 'vitest';
import { EN } from '../../src/words/en.ts';
import { KO } from '../../src/words/ko.ts';
import type { Wording } from '../../src/words/model.ts';
import { ZH_HANS } from '../../src/words/zh-hans.ts';

const SENTENCE = { en: /^[A-Z].*\.$/, ko: /^.*니다\.$/, 'zh-Hans': /^.*。$/ };

test.each([
  ['en', EN.model],
  ['ko', KO.model],
  ['zh-Hans', ZH_HANS.model],
] as const)('in %s every wording is a short word and whole sentences', (language, model) => {
  const tables: readonly Readonly<Record<string, Wording>>[] = [
    model.valences,
    model.certainties,
    model.effects,
    model.negations,
    model.influences,
    model.roles,
    model.checks,
    { presupposed: model.presupposed },
  ];
  for (const { word, meaning } of tables.flatMap((table) => Object.values(table))) {
    expect(word.length).toBeLessThan(26);
    expect(meaning).toMatch(SENTENCE[language]);
  }
  for (const table of tables) {
    const words = Object.values(table).map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
  }
  for (const table of [model.kinds, model.facets])
    expect(new Set(Object.values(table)).size).toBe(Object.values(table).length);
});
