/**
 * Does a person learn, in a sentence, what is wrong with a record and what to write instead?
 */
import { expect, test } from 'vitest';
import { parseRecord, toField } from '../../src/corpus/explain-shape.ts';
import { relationSchema } from '../../src/model/relation.ts';
import { recordOf, smallRaw } from '../fixtures/read-small-corpus.ts';

const relation = recordOf(smallRaw(), 'relations', 0);
const stance = {
  holders: [{ kind: 'author' }],
  certainty: 'asserted',
  negated: false,
  presupposed: false,
};

function flawsOf(change: object): readonly string[] {
  const parsed = parseRecord(relationSchema, { ...relation, ...change });
  return parsed.ok ? [] : parsed.flaws.map(({ message }) => message);
}

test.each([
  [
    'a missing field',
    { phrase: undefined },
    '“phrase” is missing; it should be a text in double quotes.',
  ],
  ['a wrong type', { themes: 'treaty' }, '“themes” is “treaty”; it should be a list.'],
  ['null', { themes: null }, '“themes” is null; it should be a list.'],
  [
    'a word that is no choice',
    { direction: 'both' },
    '“direction” is “both”; it should be “directed” or “mutual”.',
  ],
  ['a number that is no choice', { valence: 2 }, '“valence” is 2; it should be -1, 0 or 1.'],
  ['an empty id', { target: '' }, '“target” is “”; it should be a text that is not empty.'],
  ['an unknown key', { colour: 'red' }, 'The key “colour” is not part of this record.'],
  [
    'no holder',
    { stance: { ...stance, holders: [] } },
    '“stance.holders” is a list; it should be a list of at least 1.',
  ],
  [
    'a holder of no kind',
    { stance: { ...stance, holders: [{ kind: 'crowd' }] } },
    '“stance.holders[0].kind” is “crowd”; it should be one of “author”, “entity” or “unknown”.',
  ],
  [
    'an offset below 0',
    { evidence: [{ passage: 'p', role: 'states', cues: [{ for: 'source', start: -1, end: 2 }] }] },
    '“evidence[0].cues[0].start” is -1; it should be at least 0.',
  ],
  [
    'an offset between units',
    { evidence: [{ passage: 'p', role: 'states', cues: [{ for: 'source', start: 0, end: 2.5 }] }] },
    '“evidence[0].cues[0].end” is 2.5; it should be a whole number.',
  ],
  [
    'half a character',
    { note: 'a\ud83c' },
    '“note” holds half a character (a surrogate without its partner).',
  ],
])('%s', (_name, change, message) => {
  expect(flawsOf(change)).toEqual([message]);
});

test('all flaws of a record are told together', () => {
  expect(flawsOf({ phrase: 1, valence: 'high', note: '\udf0a' })).toHaveLength(3);
});

test('a record that is no object is told as a whole', () => {
  const parsed = parseRecord(relationSchema, 'relation');
  expect(parsed.ok ? [] : parsed.flaws).toEqual([
    {
      field: '',
      message: 'The record is “relation”; it should be an object.',
      remedy: 'Write an object.',
    },
  ]);
});

test('a key named like a prototype is reported, never looked up', () => {
  const nasty: unknown = JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1}');
  const parsed = parseRecord(relationSchema, nasty);
  expect(parsed.ok ? [] : parsed.flaws.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['id', 'constructor']),
  );
});

test('fields are written as in JavaScript', () => {
  expect(toField(['stance', 'holders', 0, 'kind'])).toBe('stance.holders[0].kind');
});

test('more flaws than a call takes are one flaw, and none throws', () => {
  const evidence = Array.from({ length: 400_000 }, () => 7);
  const [first, ...more] = flawsOf({ evidence });
  expect(first).toBeDefined();
  expect(more.length === 0 || more.length === 399_999).toBe(true);
});
