/**
 * Are columns taken out with their cells, and only those?
 */
import { expect, test } from 'vitest';
import { dropColumns } from '../../../src/codecs/flat/drop-columns.ts';

const columns = ['a', 'b', 'c'].map((name) => ({ name, type: 'string' as const }));
const rows = [['1', undefined, '3'], ['1']];

test('cells go with their columns, also in rows that are shorter than the table', () => {
  expect(dropColumns({ columns, rows }, new Set([0, 7]))).toEqual({
    columns: columns.slice(1),
    rows: [[undefined, '3'], []],
  });
});

test('without anything to drop, all stays as it is', () => {
  expect(dropColumns({ columns, rows }, new Set()).rows).toBe(rows);
});
