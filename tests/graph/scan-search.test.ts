/**
 * Does reading through all texts find what an index finds for words typed without a slip?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/graph/in-turns.ts';
import { scanInTurns } from '../../src/graph/scan-search.ts';
import { foldTerm } from '../../src/kit/fold.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { sentenceOf } from '../../src/scene/describe.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const claimOf = (dataset: Dataset) => (relation: Dataset['relations'][number]) => {
  const { source, verb, target } = sentenceOf(relation, dataset);
  return `${source} ${verb} ${target}`;
};
const scan = (dataset: Dataset) => atOnce(scanInTurns(dataset, claimOf(dataset)));

const beginsIn = (text: string, word: string): boolean =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)}`,
    'u',
  ).test(foldTerm(text));

test('whatever says all words is found, counted and nothing else', () => {
  const asked = arbitraryDataset.chain((dataset) =>
    fc.record({
      dataset: fc.constant(dataset),
      words: fc.array(
        fc.constantFrom('a', ...dataset.entities.map(({ label }) => label)).map(
          (name) =>
            foldTerm(name)
              .match(/[a-z0-9]+/gu)?.[0]
              ?.slice(0, 3) ?? 'a',
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
