import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import type { EntityId, RelationId } from '../../src/model/ids.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

test('every entity is a node and every relation an edge of its own, parallel and looped ones too', () => {
  const { dataset, graph, nodeOf, edgeOf } = buildGraph(
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
  expect([graph.order, graph.size]).toEqual([2, 4]);
  expect(dataset.entities.map(({ id }) => nodeOf.get(id))).toEqual(['n0', 'n1']);
  expect(dataset.relations.map(({ id }) => edgeOf.get(id))).toEqual(['e0', 'e1', 'e2', 'e3']);
  expect(nodeOf.get('one' as EntityId)).toBeUndefined();
  expect([nodeOf.has('a' as EntityId), edgeOf.has('a' as RelationId)]).toEqual([true, false]);
  expect(graph.source('e2')).toBe('n1');
  expect(graph.getEdgeAttribute('e3', 'relation').id).toBe('self');
});

test('ids that are names of Object.prototype stay ids and reach no prototype', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const before = Object.getOwnPropertyNames(Object.prototype).toSorted();
  const entities = Object.fromEntries(names.map((name) => [`${name}`, 'state' as const]));
  // A literal `__proto__` key sets the prototype instead of a property, so it is defined.
  Object.defineProperty(entities, '__proto__', { value: 'state', enumerable: true });
  const { dataset, graph, nodeOf } = buildGraph(
    makeDataset({
      entities,
      relations: names.map((name, index) => ({
        id: name,
        source: name,
        target: names[(index + 1) % names.length] ?? name,
      })),
    }),
  );
  expect(graph.order).toBe(4);
  expect(graph.size).toBe(4);
  for (const { id } of dataset.entities) expect(graph.degree(nodeOf.get(id))).toBe(2);
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before);
});
