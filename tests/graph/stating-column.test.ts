/**
 * Are the numbers those of the passages that state a relation, each once?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statingColumnOf, statingCountsOf } from '../../src/graph/stating-column.ts';
import { statingPassages } from '../../src/graph/stating-passages.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';

test('each relation has its stating passages, in their order, and their number', () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const { offsets, passages } = statingColumnOf(dataset);
      for (const [at, relation] of dataset.relations.entries()) {
        const own = Array.from(passages.slice(offsets[at], offsets[at + 1]));
        const expected = [...statingPassages([relation])];
        expect(own.map((place) => dataset.passages[place]?.id)).toEqual(expected);
        expect(statingCountsOf(dataset)[at]).toBe(expected.length);
      }
      expect(statingColumnOf(dataset)).toBe(statingColumnOf(dataset));
    }),
    { numRuns: 60 },
  );
});
