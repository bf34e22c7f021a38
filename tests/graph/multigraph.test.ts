/**
 * Does graphology see every relation as an edge of its own, and no id?
 */
import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { multigraphOf } from '../../src/graph/multigraph.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

test('every entity is a node and every relation an edge of its own, parallel and looped ones too', () => {
  const kg = buildGraph(
    makeDataset({
      entities: { a: 'state', b: 'state' },
      relations: [
        { id: 'one', source: 'a', target: 'b' },
        { id: 'two', source: 'a', target: 'b' },
        { id: 'back', source: 'b', target: 'a' },
        { id: 'self', source: 'a', target: 'a' },
      ],
    }),
  );
  const graph = multigraphOf(kg);
  expect([graph.order, graph.size]).toEqual([2, 4]);
  expect(graph.source('e2')).toBe('n1');
  expect(graph.getEdgeAttribute('e3', 'relation').id).toBe('self');
  expect(multigraphOf(kg)).toBe(graph);
});

test('ids that are names of Object.prototype stay ids and reach no prototype', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const before = Object.getOwnPropertyNames(Object.prototype).toSorted();
  const entities = Object.fromEntries(names.map((name) => [`${name}`, 'state' as const]));
  // A literal `__proto__` key sets the prototype instead of a property, so it is defined.
  Object.defineProperty(entities, '__proto__', { value: 'state', enumerable: true });
  const kg = buildGraph(
    makeDataset({
      entities,
      relations: names.map((name, index) => ({
        id: name,
        source: name,
        target: names[(index + 1) % names.length] ?? name,
      })),
    }),
  );
  const graph = multigraphOf(kg);
  expect([graph.order, graph.size]).toEqual([4, 4]);
  for (const { id } of kg.dataset.entities) expect(graph.degree(kg.nodeOf.get(id))).toBe(2);
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before);
});
