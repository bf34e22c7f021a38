/**
 * Does a column give back what each relation answers, and is it made once?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBits } from '../../src/graph/bit-set.ts';
import { facetColumnOf, passFacet } from '../../src/graph/facet-columns.ts';
import { FACETS, facetValues } from '../../src/graph/facets.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';

test('every relation has the answers of its record, in their order, and each value stands once', () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.constantFrom(...FACETS), (dataset, facet) => {
      const { values, offsets, answers } = facetColumnOf(facet, dataset);
      for (const [at, relation] of dataset.relations.entries()) {
        const own = Array.from(
          answers.slice(offsets[at], offsets[at + 1]),
          (place) => values[place],
        );
        expect(own).toEqual(facetValues(facet, relation, dataset));
      }
      expect(new Set(values).size).toBe(values.length);
      expect(facetColumnOf(facet, dataset)).toBe(facetColumnOf(facet, dataset));
    }),
    { numRuns: 60 },
  );
});

test('nothing asked for lets nothing through, or everything that is without it', () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.constantFrom(...FACETS), (dataset, facet) => {
      expect(countBits(passFacet({ facet, mode: 'only', values: [] }, dataset))).toBe(0);
      const without = passFacet({ facet, mode: 'without', values: [] }, dataset);
      expect(countBits(without)).toBe(dataset.relations.length);
    }),
    { numRuns: 20 },
  );
});
