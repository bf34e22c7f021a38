/**
 * Is found what was typed, forgivingly, and are the marked words those that matched?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldTerm } from '../../src/kit/fold.ts';
import { cutAround, makeSearch, markMatches } from '../../src/graph/search.ts';
import { describeRelation } from '../../src/scene/describe.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const small = smallDataset();
const search = makeSearch(small, (relation) => describeRelation(relation, small));
const found = (query: string) =>
  search(query, 20).groups.map(({ kind, hits }) => [kind, hits.map(({ words }) => words)]);

test('a beginning, a slip and any case find the entity', () => {
  for (const query of ['brenm', 'BRENMARK', 'brenmarc']) {
    expect(found(query)[0]).toEqual(['entity', ['Brenmark']]);
  }
});

test('other names find the entity; groups come in a fixed order', () => {
  const groups = search('treaty', 20).groups;
  expect(groups.map(({ kind }) => kind)).toEqual(['entity', 'relation', 'passage']);
  expect(found('corvans')[0]).toEqual(['entity', ['Corva']]);
});

test('all words must occur', () => {
  expect(found('corva minister').map(([kind]) => kind)).not.toContain('entity');
});

test('groups are cut to what was asked for and say how many there are', () => {
  const [entities] = search('o', 1).groups;
  expect(entities?.hits).toHaveLength(1);
  expect(entities?.total).toBeGreaterThanOrEqual(1);
});

test('nothing typed finds nothing; neither does nonsense', () => {
  expect(search('   ', 5)).toEqual({ groups: [], terms: [] });
  expect(search('qqqqqq', 5).groups).toEqual([]);
});

test('accents are folded both ways', () => {
  const dataset = makeDataset({
    entities: { Zoë: 'person', bob: 'person' },
    relations: [{ id: 'r', source: 'Zoë', target: 'bob' }],
  });
  const find = makeSearch(dataset, (relation) => describeRelation(relation, dataset));
  expect(find('zoe', 5).groups[0]?.hits[0]?.words).toBe('Zoë');
  expect(find('ZOË', 5).groups[0]?.hits[0]?.words).toBe('Zoë');
  expect(foldTerm('Crème')).toBe('creme');
});

test('words that name parts of objects are found and harm nothing', () => {
  const dataset = makeDataset({
    entities: Object.fromEntries([
      ['constructor', 'person' as const],
      ['__proto__x', 'person' as const],
    ]),
    relations: [{ id: 'r', source: 'constructor', target: '__proto__x' }],
  });
  const find = makeSearch(dataset, (relation) => describeRelation(relation, dataset));
  expect(find('constructor', 5).groups[0]?.hits[0]?.words).toBe('constructor');
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('the likelier of two like names comes first: more is said about it', () => {
  const dataset = makeDataset({
    entities: { 'Lake House': 'organisation', 'Lake Town': 'place', ann: 'person', bob: 'person' },
    relations: [
      { id: 'r0', source: 'ann', target: 'Lake House' },
      { id: 'r1', source: 'ann', target: 'Lake Town' },
      { id: 'r2', source: 'bob', target: 'Lake Town' },
      { id: 'r3', source: 'Lake Town', target: 'bob' },
    ],
  });
  const find = makeSearch(dataset, (relation) => describeRelation(relation, dataset));
  expect(find('lake', 5).groups[0]?.hits.map(({ words }) => words)).toEqual([
    'Lake Town',
    'Lake House',
  ]);
});

test('marked pieces joined are the text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, terms) => {
      expect(
        markMatches(text, terms)
          .map(({ words }) => words)
          .join(''),
      ).toBe(text);
    }),
  );
  expect(markMatches('Crème, tea', ['creme'])).toEqual([
    { words: 'Crème', matched: true },
    { words: ', tea', matched: false },
  ]);
});

test('a long text is cut around its first match, a short one not at all', () => {
  const text = `${'word '.repeat(60)}needle ${'word '.repeat(60)}`;
  const cut = cutAround(text, ['needle']);
  expect(cut).toMatch(/^… word .*needle.*…$/);
  expect(cut.length).toBeLessThan(100);
  expect(cutAround('short', ['x'])).toBe('short');
  expect(cutAround(text, [])).toMatch(/^word .*word…$/);
});
