/**
 * Is a place said in the language of the page? How it is found, tests/model/place.test.ts asks.
 */
import { afterEach, expect, test } from 'vitest';
import { sayPlace } from '../../src/graph/say-place.ts';
import type { Place } from '../../src/model/place.ts';
import { KO } from '../../src/words/ko.ts';
import { speak } from '../../src/words/speaking.ts';
import { ZH_HANS } from '../../src/words/zh-hans.ts';

afterEach(() => speak('en', null));

const at = (part: Place['part'], line: Place['line']): Place => ({ section: null, part, line });
const IN_SECTION = at(
  { kind: 'section', number: 1 },
  { kind: 'sentences', paragraph: 2, first: 3, last: 4 },
);
const PLACES = [
  IN_SECTION,
  at({ kind: 'text' }, { kind: 'sentences', paragraph: 2, first: 1, last: 1 }),
  at({ kind: 'section', number: 2 }, { kind: 'heading' }),
  at({ kind: 'opening' }, { kind: 'title' }),
  at({ kind: 'opening' }, { kind: 'heading' }),
  at({ kind: 'closing' }, { kind: 'heading' }),
  at({ kind: 'after', number: 2 }, { kind: 'heading' }),
  at({ kind: 'text' }, { kind: 'none' }),
];

test('every kind of place has words of its own, in every language', () => {
  for (const catalogue of [null, KO, ZH_HANS]) {
    speak(catalogue === KO ? 'ko' : 'zh-Hans', catalogue);
    const said = PLACES.map(sayPlace);
    expect(new Set(said).size).toBe(PLACES.length);
    expect(said).not.toContain('');
  }
});

test('part, paragraph and sentences stand in the order of the language', () => {
  expect(sayPlace(IN_SECTION)).toBe('section 1, paragraph 2, sentences 3–4');
  speak('ko', KO);
  expect(sayPlace(IN_SECTION)).toBe('1절 2번째 문단 3–4번째 문장');
  speak('zh-Hans', ZH_HANS);
  expect(sayPlace(IN_SECTION)).toBe('第 1 节第 2 段第 3–4 句');
});
