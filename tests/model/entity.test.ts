/**
 * Who counts as an actor, and does every kind have its answer?
 */
import { expect, test } from 'vitest';
import { ENTITY_KINDS, isActor } from '../../src/model/entity.ts';

test('states, persons, organisations, groups and nodes of unknown kind act; things that claims are made about do not', () => {
  expect(ENTITY_KINDS.filter((kind) => isActor({ kind }))).toEqual([
    'state',
    'person',
    'organisation',
    'group',
    'unspecified',
  ]);
});
