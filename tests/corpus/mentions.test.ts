/**
 * Are names proposed where they stand as whole words, and nowhere else?
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeMentions } from '../../src/corpus/mentions.ts';
import { entitySchema } from '../../src/model/entity-schema.ts';
import { sourceIdSchema } from '../../src/model/ids.ts';

const source = sourceIdSchema.parse('s');

const entity = (id: string, ...names: readonly string[]) =>
  entitySchema.parse({
    id,
    label: names[0] ?? id,
    kind: 'state',
    aliases: names.slice(1),
    participants: [],
  });

const propose = (
  text: string,
  ...entities: readonly ReturnType<typeof entity>[]
): readonly string[] =>
  proposeMentions(text, source, entities).map(
    ({ start, end, entity: id }) => `${id}: ${text.slice(start, end)}`,
  );

test('nested names are all proposed, the longer first', () => {
  expect(
    propose(
      'the US-ROK alliance',
      entity('us', 'US'),
      entity('rok', 'ROK'),
      entity('alliance', 'US-ROK alliance'),
    ),
  ).toEqual(['alliance: US-ROK alliance', 'us: US', 'rok: ROK']);
});

test('of two that cross, the longer is kept', () => {
  expect(
    propose(
      'New York Times Square',
      entity('paper', 'New York Times'),
      entity('square', 'Times Square'),
    ),
  ).toEqual(['paper: New York Times']);
  expect(
    propose(
      'South China Sea Agreement',
      entity('a', 'South China'),
      entity('b', 'China Sea Agreement'),
    ),
  ).toEqual(['b: China Sea Agreement']);
});

test.each([
  ['case', 'let us go', []],
  ['the inside of a word', 'USA, BUS, 2US, US2', []],
  ['combining marks', 'US\u0301', []],
  ['apostrophes and dashes', 'US’s “US” US-led', ['us: US', 'us: US', 'us: US']],
])('%s is minded', (_name, text, expected) => {
  expect(propose(text, entity('us', 'US'))).toEqual(expected);
});

test('a name may begin and end with marks of its own', () => {
  expect(propose('a “hostile policy” indeed', entity('policy', '“hostile policy”'))).toEqual([
    'policy: “hostile policy”',
  ]);
  expect(propose('U.S. policy', entity('us', 'U.S.'))).toEqual(['us: U.S.']);
});

test('a name two entities share is proposed for both: a person decides', () => {
  expect(
    propose('Washington', entity('state', 'Washington'), entity('person', 'Washington')),
  ).toEqual(['state: Washington', 'person: Washington']);
});

test('proposals are marked as such', () => {
  expect(proposeMentions('US', source, [entity('us', 'US')])).toEqual([
    { source: 's', start: 0, end: 2, entity: 'us', how: 'alias', isProposal: true },
  ]);
});

test('in the essay, Seoul is found wherever it stands', () => {
  const essay = readFileSync(
    'graph-data/three-anti-sentiments/text/three-anti-sentiments.txt',
    'utf8',
  );
  expect(propose(essay, entity('rok', 'Seoul'))).toHaveLength(essay.split('Seoul').length - 1);
});

test('no two proposals ever cross, and each is one of the names', () => {
  const names = ['A', 'A B', 'B C', 'B', 'A B C', 'C A'];
  const entities = names.map((name) => entity(name, name));
  fc.assert(
    fc.property(fc.array(fc.constantFrom('A', 'B', 'C', 'x'), { maxLength: 12 }), (words) => {
      const text = words.join(' ');
      const found = proposeMentions(text, source, entities);
      for (const a of found) {
        expect(names).toContain(text.slice(a.start, a.end));
        for (const b of found)
          expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false);
      }
    }),
  );
});
