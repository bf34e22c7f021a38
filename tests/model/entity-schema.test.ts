/**
 * Are entities known by their shape, whatever they are called?
 */
import { expect, test } from 'vitest';
import { entitySchema } from '../../src/model/entity-schema.ts';

test('an entity keeps the names of Object.prototype as ids', () => {
  const entity = {
    id: '__proto__',
    label: 'constructor',
    kind: 'state',
    aliases: [],
    participants: ['toString'],
  };
  expect(entitySchema.parse(entity)).toEqual(entity);
});

test('a kind outside the list and a key outside the record are refused', () => {
  const entity = { id: 'a', label: 'A', kind: 'state', aliases: [], participants: [] };
  expect(entitySchema.safeParse({ ...entity, kind: 'country' }).success).toBe(false);
  expect(entitySchema.safeParse({ ...entity, color: 'red' }).success).toBe(false);
});
