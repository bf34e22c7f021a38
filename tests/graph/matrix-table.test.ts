/**
 * Does the matrix arrive in a spreadsheet as names and numbers, and as nothing that runs?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matrixOf } from '../../src/graph/matrix.ts';
import { guardFormula, toTable, toTsv } from '../../src/graph/matrix-table.ts';
import { ENTITY_KINDS } from '../../src/model/entity.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { ann: 'person', '=bob': 'person' },
  relations: [
    { id: 'r1', source: 'ann', target: '=bob', valence: -1 },
    { id: 'r2', source: 'ann', target: '=bob', direction: 'mutual' },
  ],
});
const matrix = matrixOf(dataset, dataset.relations);

test('names along both edges, a number in every cell, each relation once in the corner', () => {
  expect(toTable(matrix)).toEqual([
    ['from ↓ to →', 'ann', "'=bob", 'all'],
    ['ann', '0', '2', '2'],
    ["'=bob", '1', '0', '1'],
    ['all', '1', '2', '2'],
  ]);
  expect(toTable(matrix, 'hostile').at(-1)).toEqual(['all', '0', '1', '1']);
  expect(toTsv(toTable(matrix, 'hostile')).split('\n')[1]).toBe('ann\t0\t1\t1');
});

test.each(['=1+1', '+1', '-1', '@sum', '\t=1', ' =1', '\r@x'])(
  '%j is no formula any more',
  (words) => {
    expect(guardFormula(words)).toMatch(/^'/);
  },
);

test('no name breaks the grid', () => {
  fc.assert(
    fc.property(arbitraryDataset, (any) => {
      const table = toTable(matrixOf(any, any.relations, { kinds: ENTITY_KINDS }));
      const lines = toTsv(table).split('\n').slice(0, -1);
      expect(lines.map((line) => line.split('\t').length)).toEqual(table.map(() => table.length));
      for (const cell of table.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }),
    { numRuns: 30 },
  );
});
