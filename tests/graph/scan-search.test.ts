/**
 * Does reading through all texts find what an index finds, as typed everywhere and with slips in names?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/graph/in-turns.ts';
import { makeSearch, type Hit, type Search } from '../../src/graph/search.ts';
import { scanInTurns } from '../../src/graph/scan-search.ts';
import { foldTerm } from '../../src/kit/fold.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { sentenceOf } from '../../src/scene/describe.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { makeChain, makeDataset } from '../fixtures/make-dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const claimOf = (dataset: Dataset) => (relation: Dataset['relations'][number]) => {
  const { source, verb, target } = sentenceOf(relation, dataset);
  return `${source} ${verb} ${target}`;
};
const scan = (dataset: Dataset) =>
  atOnce(atOnce(scanInTurns(dataset, claimOf(dataset))).forgiveInTurns());

const beginsIn = (text: string, word: string): boolean =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)}`,
    'u',
  ).test(foldTerm(text));

/** Too short to be forgiven a slip. */
const SHORT = 2;

test('whatever says all words is found, counted and nothing else', () => {
  const asked = arbitraryDataset.chain((dataset) =>
    fc.record({
      dataset: fc.constant(dataset),
      words: fc.array(
        fc.constantFrom('a', ...dataset.entities.map(({ label }) => label)).map(
          (name) =>
            foldTerm(name)
              .match(/[a-z0-9]+/gu)?.[0]
              ?.slice(0, SHORT) ?? 'a',
        ),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  );
  fc.assert(
    fc.property(asked, ({ dataset, words }) => {
      const { groups } = scan(dataset)(words.join(' '), 1000);
      const all = (texts: readonly string[]): boolean =>
        words.every((word) => texts.some((text) => beginsIn(text, word)));
      const expected = {
        entity: dataset.entities.filter(({ label, aliases }) =>
          all([[label, ...aliases].join(', ')]),
        ),
        relation: dataset.relations.filter((relation) => {
          const names = [relation.source, relation.target].flatMap((id) => {
            const entity = dataset.entityOf.get(id);
            return entity === undefined ? [] : [entity.label, ...entity.aliases];
          });
          return all([...names, sentenceOf(relation, dataset).verb, relation.phrase]);
        }),
        passage: dataset.passages.filter(({ exact }) => all([exact])),
      };
      for (const kind of ['entity', 'relation', 'passage'] as const) {
        const group = groups.find((one) => one.kind === kind);
        expect(new Set(group?.hits.map(({ id }) => String(id)) ?? [])).toEqual(
          new Set(expected[kind].map(({ id }) => String(id))),
        );
        expect(group?.total ?? 0).toBe(expected[kind].length);
      }
    }),
    { numRuns: 60 },
  );
});

test('what is named just so comes first, then what more is said about; words are marked', () => {
  const dataset = makeDataset({
    entities: { 'Lake House': 'organisation', 'Lake Town': 'place', Lake: 'place', bob: 'person' },
    relations: [
      { id: 'r1', source: 'bob', target: 'Lake Town' },
      { id: 'r2', source: 'Lake Town', target: 'bob' },
      { id: 'r3', source: 'bob', target: 'Lake House' },
    ],
  });
  const { groups, terms } = scan(dataset)('lak', 2);
  expect(groups[0]?.hits.map(({ words }) => words)).toEqual(['Lake Town', 'Lake House']);
  expect(groups[0]?.total).toBe(3);
  expect(terms).toEqual(['lake']);
  expect(scan(dataset)('LAKE', 2).groups[0]?.hits[0]?.words).toBe('Lake');
});

test('Chinese and Korean are found inside a word; nothing typed and nonsense find nothing', () => {
  const dataset = makeDataset({
    entities: { 中国外交部: 'organisation', 外国交通部: 'organisation', 한국정부: 'organisation' },
    relations: [{ id: 'r', source: '中国外交部', target: '한국정부' }],
  });
  const names = (query: string) =>
    scan(dataset)(query, 9)
      .groups.filter(({ kind }) => kind === 'entity')
      .flatMap(({ hits }) => hits.map(({ words }) => words));
  expect(names('外交')).toEqual(['中国外交部']);
  expect(names('外交部')).toEqual(['中国外交部']);
  expect(names('정부')).toEqual(['한국정부']);
  const search = scan(smallDataset());
  expect(search('  ', 5)).toEqual({ groups: [], terms: [] });
  expect(search('qqqqqq', 5).groups).toEqual([]);
});

/** Names of few letters lie near each other; none is near the words of types, phrases and sentences. */
const nameWord = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 3, maxLength: 5 }),
  fc.string({ unit: fc.constantFrom('a', 'b', '0'), minLength: 1, maxLength: 9 }),
  fc.constantFrom('外交部', '외교부', '외교', 'カナ'),
);
const name = fc.array(nameWord, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
const namedDataset = fc
  .record({
    labels: fc.uniqueArray(name, { minLength: 2, maxLength: 6, selector: (one) => one }),
    aliases: fc.array(fc.array(name, { maxLength: 2 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ labels, aliases }): Dataset => {
    const dataset = makeChain(labels, ['meets', 'helps', 'opposes']);
    const entities = dataset.entities.map((entity, at) => ({
      ...entity,
      aliases: aliases[at] ?? [],
    }));
    return { ...dataset, entities };
  });
/** One sign of a name exchanged, or taken out. */
const changed = fc
  .tuple(namedDataset, fc.nat(), fc.nat(), fc.constantFrom('a', 'b', 'x', ''))
  .map(([dataset, which, where, sign]) => {
    const label = dataset.entities[which % dataset.entities.length]?.label ?? '';
    const at = where % label.length;
    return { dataset, query: `${label.slice(0, at)}${sign}${label.slice(at + 1)}` };
  });
const nameTyped = fc
  .array(nameWord, { minLength: 1, maxLength: 2 })
  .map((words) => words.join(' '));

const idsOf = (search: Search, query: string, kind: Hit['kind']): readonly string[] =>
  search(query, 1000)
    .groups.filter((group) => group.kind === kind)
    .flatMap(({ hits }) => hits.map(({ id }) => String(id)));

test('with slips the index and the reading through find the same entities, and it no relation more', () => {
  let slips = 0;
  fc.assert(
    fc.property(
      fc.oneof(changed, fc.record({ dataset: namedDataset, query: nameTyped })),
      ({ dataset, query }) => {
        const index = makeSearch(dataset, claimOf(dataset));
        const read = atOnce(scanInTurns(dataset, claimOf(dataset)));
        const forgiving = atOnce(read.forgiveInTurns());
        const entities = idsOf(forgiving, query, 'entity');
        expect(entities.toSorted()).toEqual(idsOf(index, query, 'entity').toSorted());
        // Other names of the ends are read for relations, too, which no index does.
        expect(idsOf(forgiving, query, 'relation')).toEqual(
          expect.arrayContaining([...idsOf(index, query, 'relation')]),
        );
        const typed = idsOf(read.search, query, 'entity');
        expect(entities.slice(0, typed.length)).toEqual(typed);
        if (entities.length > typed.length) slips += 1;
      },
    ),
    { numRuns: 400 },
  );
  expect(slips).toBeGreaterThan(20);
});

const harbours = makeDataset({
  entities: {
    Brenmark: 'place',
    Brenmort: 'place',
    Brenmarkt: 'place',
    'Old Brenmark': 'place',
    bob: 'person',
  },
  relations: [
    { id: 'r1', source: 'bob', target: 'Old Brenmark' },
    { id: 'r2', source: 'Brenmort', target: 'bob' },
  ],
});

test('fewest slips come first, then what more is said about; what a slip found is marked', () => {
  const { groups, terms } = scan(harbours)('brenmarc', 9);
  expect(
    groups.map(({ kind, hits, total }) => [kind, hits.map(({ words }) => words), total]),
  ).toEqual([
    ['entity', ['Old Brenmark', 'Brenmark', 'Brenmort', 'Brenmarkt'], 4],
    ['relation', ['bob meets Old Brenmark', 'Brenmort meets bob'], 2],
  ]);
  expect(terms.toSorted()).toEqual(['brenmark', 'brenmarkt', 'brenmort']);
});

test('slips are looked for only where what was typed leaves room, and follow it', () => {
  const names = (most: number) => {
    const [group] = scan(harbours)('brenmark', most).groups;
    return [group?.hits.map(({ words }) => words), group?.total];
  };
  expect(names(3)).toEqual([['Brenmark', 'Brenmarkt', 'Old Brenmark'], 3]);
  expect(names(4)).toEqual([['Brenmark', 'Brenmarkt', 'Old Brenmark', 'Brenmort'], 4]);
});

test('before the words of names are read, slips are not forgiven; in phrases never', () => {
  const { search, forgiveInTurns } = atOnce(scanInTurns(harbours, claimOf(harbours)));
  expect(search('brenmarc', 9).groups).toEqual([]);
  expect(search('bren', 9).groups[0]?.total).toBe(4);
  expect(atOnce(forgiveInTurns())('meats', 9).groups).toEqual([]);
});
