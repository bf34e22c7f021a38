/**
 * Is every relation in its cell, counted once in all, and every row where its order says?
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matrixOf, MATRIX_ORDERS, type Matrix } from '../../src/graph/matrix.ts';
import { ENTITY_KINDS } from '../../src/model/entity.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { ann: 'person', fog: 'issue', cid: 'state', bob: 'person', eve: 'group' },
  relations: [
    { id: 'r1', source: 'ann', target: 'bob', valence: -1 },
    { id: 'r2', source: 'ann', target: 'bob', valence: 1, negated: true },
    { id: 'r3', source: 'bob', target: 'cid', direction: 'mutual' },
    { id: 'r4', source: 'cid', target: 'cid', direction: 'mutual', valence: 1 },
    { id: 'r5', source: 'ann', target: 'fog' },
  ],
});
const labels = (matrix: Matrix) => matrix.entities.map(({ label }) => label);

function cellsOf(matrix: Matrix): Record<string, readonly string[]> {
  const names = labels(matrix);
  return Object.fromEntries(
    matrix.cells.map(({ row, column, relations }) => [
      `${names[row]} ${names[column]}`,
      relations.map(({ id }) => id),
    ]),
  );
}

describe('the matrix of actors', () => {
  const matrix = matrixOf(dataset, dataset.relations);

  test('a mutual relation stands in both cells, a self-relation once', () => {
    expect(cellsOf(matrix)).toEqual({
      'cid cid': ['r4'],
      'cid bob': ['r3'],
      'ann bob': ['r1', 'r2'],
      'bob cid': ['r3'],
    });
  });

  test('cells split by valence, and a denied relation is counted and told', () => {
    const cell = matrix.cells.find(({ relations }) => relations.length === 2);
    expect(cell?.counts).toEqual({ relations: 2, hostile: 1, neutral: 0, friendly: 1, denied: 1 });
    expect(matrix.fullest).toBe(2);
  });

  test('says what it leaves out', () => {
    expect(matrix.counts).toEqual({ withoutRelation: 1, otherRelations: 1, leftOut: 0 });
    expect(matrix.total.relations).toBe(4);
  });
});

test('where rows are few they are for those with most relations, and the rest is counted', () => {
  const matrix = matrixOf(dataset, dataset.relations, { most: 2, order: 'degree' });
  expect(labels(matrix)).toEqual(['ann', 'bob']);
  expect(matrix.total.relations).toBe(2);
  expect(matrix.counts).toEqual({ withoutRelation: 1, otherRelations: 3, leftOut: 1 });
});

test('other kinds on request; only what is admitted counts', () => {
  const matrix = matrixOf(dataset, dataset.relations.slice(0, 2), { kinds: ['person'] });
  expect(labels(matrix)).toEqual(['ann', 'bob']);
  expect(matrix.total.relations).toBe(2);
  expect(matrixOf(dataset, [], {}).fullest).toBe(0);
});

test('ordered by kind, by degree, or by who hangs together', () => {
  const two = makeDataset({
    entities: { a1: 'group', b1: 'state', a2: 'state', b2: 'person', b3: 'group' },
    relations: [
      { id: 'r1', source: 'a1', target: 'a2' },
      { id: 'r2', source: 'b1', target: 'b2' },
      { id: 'r3', source: 'b2', target: 'b3' },
      { id: 'r4', source: 'b3', target: 'b1' },
    ],
  });
  const inOrder = (order: (typeof MATRIX_ORDERS)[number]) =>
    matrixOf(two, two.relations, { order });
  expect(labels(inOrder('kind'))).toEqual(['b1', 'a2', 'b2', 'b3', 'a1']);
  expect(labels(inOrder('degree'))).toEqual(['b1', 'b2', 'b3', 'a1', 'a2']);
  expect(labels(inOrder('community'))).toEqual(['b1', 'b2', 'b3', 'a1', 'a2']);
  expect(inOrder('community').communities).toEqual([0, 0, 0, 1, 1]);
});

test('cells, sums and the whole agree for any corpus and any order', () => {
  fc.assert(
    fc.property(arbitraryDataset, fc.constantFrom(...MATRIX_ORDERS), (any, order) => {
      const matrix = matrixOf(any, any.relations, { kinds: ENTITY_KINDS, order });
      const inCells = matrix.cells.reduce((sum, { counts }) => sum + counts.relations, 0);
      const mutual = any.relations.filter(
        ({ direction, source, target }) => direction === 'mutual' && source !== target,
      );
      expect(matrix.total.relations).toBe(any.relations.length);
      expect(inCells).toBe(any.relations.length + mutual.length);
      for (const sums of [matrix.rowSums, matrix.columnSums]) {
        expect(sums.reduce((sum, { relations }) => sum + relations, 0)).toBe(inCells);
      }
      for (const { counts } of matrix.cells) {
        expect(counts.hostile + counts.neutral + counts.friendly).toBe(counts.relations);
      }
    }),
    { numRuns: 30 },
  );
});
