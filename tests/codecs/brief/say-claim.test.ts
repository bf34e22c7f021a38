/**
 * Is a claim said with its reserve, and everything that belongs to it, and no more?
 */
import { expect, test } from 'vitest';
import { makeLookUp } from '../../../src/codecs/brief/look-up.ts';
import { sayClaim, sayDetails } from '../../../src/codecs/brief/say-claim.ts';
import type { Relation } from '../../../src/model/relation.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

const small = smallDataset();
const lookUp = makeLookUp(small);
const relationOf = (id: string) => small.relations.find((relation) => relation.id === id)!;
const details = (id: string, change: Partial<Relation> = {}) =>
  sayDetails({ ...relationOf(id), ...change }, lookUp);

test('a claim begins with its reserve and ends as a sentence', () => {
  expect(sayClaim(relationOf('s03-harms'), lookUp)).toBe(
    'Reported, denied: the water treaty harms Corva.',
  );
  expect(sayClaim(relationOf('s03-harms'), { ...lookUp, typeOf: new Map() })).toMatch(/Corva\.$/);
});

test.each([
  [
    's01-signs',
    'Said by the author; spring 2014; mutual; friendly. In the text: “signed the water treaty”. Theme: The treaty.',
  ],
  [
    's04-closes',
    'Said by Minister Odo, as told by newspapers, as told by someone unnamed; 2015 (“in 2015”); effect: lowers. In the text: ‘would “close”’. Theme: The river. Content of the claim: Reported: Minister Odo warns Arvel.',
  ],
  [
    's05-quarrels',
    'Taken for granted by the author; hostile. In the text: “quarrels at home”. Theme: The river.',
  ],
])('%s', (id, words) => {
  expect(details(id)).toBe(words);
});

test('who affects whom is said where the grammar does not say it', () => {
  expect(details('s01-joins')).not.toContain('affect');
  expect(details('s01-joins', { influence: 'backward' })).toContain(
    'read as the water treaty affecting Arvel',
  );
  expect(details('s01-joins', { influence: 'both' })).toContain('each affects the other');
  expect(details('s01-joins', { influence: 'none' })).toContain('no influence claimed');
  expect(details('s01-signs')).not.toContain('affect');
  expect(details('s01-signs', { influence: 'forward' })).toContain(
    'read as Arvel affecting Brenmark',
  );
});

test('a date that is none, and an act that is not there, are said as they are', () => {
  expect(details('s01-joins', { time: { edtf: 'soon', words: '' } })).toContain('author; soon.');
  expect(sayDetails(relationOf('s04-closes'), { ...lookUp, relationOf: new Map() })).toContain(
    'Content of the claim: s04-warns.',
  );
});
