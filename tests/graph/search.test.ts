/**
 * Is found what was typed, forgivingly, and are the marked words those that matched?
 */
import { expect, test } from 'vitest';
import { foldTerm } from '../../src/kit/fold.ts';
import { makeSearch } from '../../src/graph/search.ts';
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

test('Chinese and Korean are found by what stands together, inside a word too', () => {
  const dataset = makeDataset({
    entities: { 中国外交部: 'organisation', 外国交通部: 'organisation', 한국정부: 'organisation' },
    relations: [{ id: 'r', source: '中国外交部', target: '한국정부' }],
  });
  const find = makeSearch(dataset, (relation) => describeRelation(relation, dataset));
  const names = (query: string) =>
    find(query, 9)
      .groups.filter(({ kind }) => kind === 'entity')
      .flatMap(({ hits }) => hits.map(({ words }) => words));
  expect(names('外交')).toEqual(['中国外交部']);
  expect(names('外交部')).toEqual(['中国外交部']);
  expect(names('部').toSorted()).toEqual(['中国外交部', '外国交通部']);
  expect(names('정부')).toEqual(['한국정부']);
  expect(names('한국정ㅂ')).toEqual(['한국정부']);
  expect(names('经济')).toEqual([]);
});
