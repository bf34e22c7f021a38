/**
 * Do the hubs come first, and nobody who takes part in nothing?
 */
import { expect, test } from 'vitest';
import { busiestEntities } from '../../src/graph/busiest.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { idle: 'state', a: 'state', b: 'state', c: 'event' },
  relations: [
    { id: 'r1', source: 'a', target: 'b' },
    { id: 'r2', source: 'c', target: 'b' },
    { id: 'r3', source: 'c', target: 'c' },
    { id: 'r4', source: 'b', target: 'c' },
  ],
});

test('most relations first, ties as in the corpus, a loop counted once', () => {
  expect(busiestEntities(dataset, 9)).toEqual([
    { entity: 'b', count: 3 },
    { entity: 'c', count: 3 },
    { entity: 'a', count: 1 },
  ]);
  expect(busiestEntities(dataset, 1)).toHaveLength(1);
});
