/**
 * Does a brief call things what the page calls them?
 */
import { expect, test } from 'vitest';
import {
  capitalised,
  EFFECT,
  inList,
  inQuotes,
  KIND,
  plural,
  ROLE_LEAD,
  VALENCE,
} from '../../../src/codecs/brief/brief-words.ts';
import { modelWords } from '../../../src/words/model.ts';

test('one idea has one word', () => {
  expect(KIND).toEqual(modelWords().kinds);
  for (const [effect, { word }] of Object.entries(modelWords().effects))
    expect(Reflect.get(EFFECT, effect)).toBe(word);
  expect([VALENCE['-1'], VALENCE['0'], VALENCE['1']]).toEqual([
    modelWords().valences['-1'].word,
    '',
    modelWords().valences['1'].word,
  ]);
});

test('only words that make the claim need no lead', () => {
  expect(ROLE_LEAD.states).toBe('');
  expect(ROLE_LEAD.repeats).not.toBe(ROLE_LEAD.resolves);
});

test('lists and counts read as English', () => {
  expect([inList([]), inList(['a']), inList(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
  expect([plural(1, 'relation'), plural(1200, 'entity', 'entities')]).toEqual([
    '1 relation',
    '1,200 entities',
  ]);
  expect([inQuotes('a'), inQuotes('a “b”')]).toEqual(['“a”', '‘a “b”’']);
  expect([capitalised('some say'), capitalised('')]).toEqual(['Some say', '']);
});
