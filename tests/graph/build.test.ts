import { expect, test } from 'vitest';
import { buildGraph, endsAt, entityAt } from '../../src/graph/build.ts';
import type { EntityId, RelationId } from '../../src/model/ids.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

test('every entity is a node and every relation an edge, named by its place; nothing else has a key', () => {
  const kg = buildGraph(
    makeDataset({
      entities: { a: 'state', b: 'state' },
      relations: [
        { id: 'one', source: 'a', target: 'b' },
        { id: 'two', source: 'a', target: 'b' },
        { id: 'self', source: 'a', target: 'a' },
      ],
    }),
  );
  const { dataset, nodeOf, edgeOf } = kg;
  expect(dataset.entities.map(({ id }) => nodeOf.get(id))).toEqual(['n0', 'n1']);
  expect(dataset.relations.map(({ id }) => edgeOf.get(id))).toEqual(['e0', 'e1', 'e2']);
  expect(nodeOf.get('one' as EntityId)).toBeUndefined();
  expect([nodeOf.has('a' as EntityId), edgeOf.has('a' as RelationId)]).toEqual([true, false]);
  expect(entityAt(kg, 'n1')?.id).toBe('b');
  expect(['a', 'b'].map((id) => endsAt(kg, id as EntityId))).toEqual([4, 2]);
});
