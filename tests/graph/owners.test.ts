/**
 * Is a thing only theirs whom the words make its owner or party?
 */
import { expect, test } from 'vitest';
import { readOwners } from '../../src/graph/owners.ts';
import type { EntityKind } from '../../src/model/entity.ts';
import type { EntityId } from '../../src/model/ids.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';
import { changeRelation, reindex } from '../fixtures/vary-reading.ts';

const id = (name: string): EntityId => name as EntityId;

function ownersWith(
  kind: EntityKind,
  change: { readonly type?: string; readonly negated?: boolean } = {},
) {
  const { type = 'meets', negated = false } = change;
  const plain = makeDataset({
    entities: { ann: 'state', bob: 'state', thing: kind },
    relations: [{ id: 'r1', source: 'ann', target: 'thing' }],
  });
  const typed = changeRelation(plain, 'r1', { type, stance: { negated } });
  const dataset = reindex(typed, {
    entities: typed.entities.map((entity) =>
      entity.id === 'thing' ? { ...entity, participants: [id('bob')] } : entity,
    ),
  });
  return readOwners(dataset, dataset.relations);
}
const namesWith = (...args: Parameters<typeof ownersWith>) => [
  ...ownersWith(...args).ownersOf(id('thing')),
];

test('participants of an alliance are its parties; those of a policy may be whom it is about', () => {
  expect(namesWith('relationship')).toEqual([['bob', null]]);
  expect(namesWith('policy')).toEqual([]);
  expect(namesWith('sentiment')).toEqual([]);
});

test('an edge that says so makes an owner, and is named', () => {
  expect(namesWith('policy', { type: 'pursues' })).toEqual([['ann', 'r1']]);
  expect(namesWith('relationship', { type: 'leads' })).toEqual([
    ['ann', 'r1'],
    ['bob', null],
  ]);
});

test('not an edge that is denied, runs the other way, or says something else', () => {
  expect(namesWith('policy', { type: 'pursues', negated: true })).toEqual([]);
  expect(namesWith('policy', { type: 'belongs-to' })).toEqual([]);
  expect(namesWith('policy', { type: 'opposes' })).toEqual([]);
});

test('an actor is nobody’s thing', () => {
  expect(namesWith('group', { type: 'leads' })).toEqual([]);
});

test('whoever takes part is concerned, owner or not', () => {
  const owners = ownersWith('policy', { type: 'pursues' });
  expect(owners.isConcerned(id('bob'), id('thing'))).toBe(true);
  expect(owners.isConcerned(id('ann'), id('thing'))).toBe(true);
  expect(ownersWith('policy').isConcerned(id('ann'), id('thing'))).toBe(false);
});
