/**
 * Are the values of a facet those that occur, in a good order, each with its true number of relations?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasBit, makeBits } from '../../src/graph/bit-set.ts';
import { countShown, countValues } from '../../src/graph/facet-counts.ts';
import { FACETS, facetValues } from '../../src/graph/facets.ts';
import { NO_ANSWERS, passRelations, type FacetFilter } from '../../src/graph/filters.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { withFilters } from '../fixtures/arbitrary-filters.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { a: 'state', b: 'state', c: 'event' },
  relations: [
    { id: 'r1', source: 'a', target: 'b', type: 'helps', valence: 1, themes: ['south'] },
    {
      id: 'r2',
      source: 'a',
      target: 'c',
      type: 'opposes',
      valence: -1,
      themes: ['north', 'south'],
    },
    { id: 'r3', source: 'c', target: 'a', type: 'opposes', holder: 'b', certainty: 'reported' },
  ],
});

test('a scale keeps its order and leaves out what does not occur', () => {
  expect(countValues('valence', dataset)).toEqual([
    { value: '-1', count: 1 },
    { value: '0', count: 1 },
    { value: '1', count: 1 },
  ]);
  expect(countValues('certainty', dataset).map(({ value }) => value)).toEqual([
    'asserted',
    'reported',
  ]);
});

test('everything else comes by count, and both ends of one kind count once', () => {
  expect(countValues('type', dataset)).toEqual([
    { value: 'opposes', count: 2 },
    { value: 'helps', count: 1 },
  ]);
  expect(countValues('kind', dataset)).toEqual([
    { value: 'state', count: 3 },
    { value: 'event', count: 2 },
  ]);
  expect(countValues('voice', dataset).map(({ value }) => value)).toEqual(['author', 'entity:b']);
});

test('in any corpus, without a value exactly its count is away', () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.constantFrom(...FACETS), (any, facet) => {
      for (const { value, count } of countValues(facet, any)) {
        const filter: FacetFilter = {
          by: 'facet',
          facet,
          mode: 'without',
          values: [value],
          paused: false,
        };
        const left = passRelations(any, [filter], NO_ANSWERS).length;
        expect(left).toBe(any.relations.length - count);
      }
    }),
    { numRuns: 40 },
  );
});

test('what is seen is counted value by value, and all beside it', () => {
  fc.assert(
    fc.property(withFilters(arbitraryDataset), fc.constantFrom(...FACETS), (any, facet) => {
      const { dataset, answers } = any;
      const seen = answers.ego ?? makeBits(dataset.relations.length);
      const counts = countShown(facet, dataset, seen);
      const giving = (value: string) =>
        dataset.relations
          .map((relation, at) => ({ at, values: facetValues(facet, relation, dataset) }))
          .filter(({ values }) => values.includes(value));
      for (const [value, count] of counts) {
        const all = giving(value);
        const shown = all.filter(({ at }) => hasBit(seen, at)).length;
        expect(count).toEqual({ shown, total: all.length });
      }
    }),
    { numRuns: 60 },
  );
});
