/**
 * Do the words follow the language, and does English come back?
 */
import { afterEach, expect, test } from 'vitest';
import { language, speak, wordsOf } from '../../src/words/speaking.ts';

afterEach(() => speak('en', null));

test('an area speaks English until another language is spoken, and again after it', () => {
  const greeting = wordsOf('greeting', { hello: 'Hello' });
  expect(greeting().hello).toBe('Hello');
  speak('ko', { greeting: { hello: '안녕하세요' } });
  expect([language(), greeting().hello]).toEqual(['ko', '안녕하세요']);
  speak('en', null);
  expect([language(), greeting().hello]).toEqual(['en', 'Hello']);
});

test('an area that a language does not have speaks English', () => {
  speak('ko', {});
  expect(wordsOf('greeting', { hello: 'Hello' })().hello).toBe('Hello');
});
