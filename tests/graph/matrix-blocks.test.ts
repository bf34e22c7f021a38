import { expect, test } from 'vitest';
import { blocksOf } from '../../src/graph/matrix-blocks.ts';
import { matrixOf, type MatrixOrder } from '../../src/graph/matrix.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { a: 'state', b: 'state', c: 'person', d: 'person' },
  relations: [
    { id: 'ac', source: 'a', target: 'c' },
    { id: 'ca', source: 'c', target: 'a' },
    { id: 'bd', source: 'b', target: 'd' },
  ],
});
const blocks = (order: MatrixOrder) =>
  blocksOf(matrixOf(dataset, dataset.relations, { order }), order);

test('a block for each kind, or for each community', () => {
  expect(blocks('kind')).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 4 },
  ]);
  const matrix = matrixOf(dataset, dataset.relations, { order: 'community' });
  expect(
    blocks('community').map(({ start, end }) =>
      matrix.entities.slice(start, end).map(({ id }) => id),
    ),
  ).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ]);
});

test('none by degree, and none where nothing is', () => {
  expect(blocks('degree')).toEqual([]);
  expect(blocksOf(matrixOf(dataset, []), 'kind')).toEqual([]);
});
