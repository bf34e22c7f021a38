/**
 * Who counts as an actor, and does every kind have its answer?
 */
import { expect, test } from 'vitest';
import { ENTITY_KINDS, entitySchema, isActor } from '../../src/model/entity.ts';

test('states, persons, organisations, groups and nodes of unknown kind act; things that claims are made about do not', () => {
  expect(ENTITY_KINDS.filter((kind) => isActor({ kind }))).toEqual([
    'state',
    'person',
    'organisation',
    'group',
    'unspecified',
  ]);
});

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
