/**
 * Does a reader get the language they asked for, or else English?
 */
import { expect, test } from 'vitest';
import { LANGUAGE_NAMES, LANGUAGES, pickLanguage } from '../../src/words/language.ts';

test.each([
  [['ko-KR', 'en'], 'ko'],
  [['zh-CN'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['zh-SG', 'ko'], 'zh-Hans'],
  // Traditional Chinese is not what we speak; the next wish is.
  [['zh-TW', 'ko'], 'ko'],
  [['zh-Hant-HK'], 'en'],
  [['de-DE', 'fr', 'en-GB'], 'en'],
  [[], 'en'],
  [['', '???', 'ko'], 'ko'],
])('%j is answered in %s', (wishes, language) => {
  expect(pickLanguage(wishes)).toBe(language);
});

test('every language is named by itself', () => {
  for (const language of LANGUAGES)
    expect([LANGUAGE_NAMES[language] === '', pickLanguage([language])]).toEqual([false, language]);
});
