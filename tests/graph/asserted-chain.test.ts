/**
 * Is the chain one that the text tells, hop by hop, and the best of those?
 */
import { expect, test } from 'vitest';
import { findAssertedChain } from '../../src/graph/asserted-chain.ts';
import { makeDataset, type RelationWords } from '../fixtures/make-dataset.ts';

function find(...relations: readonly RelationWords[]) {
  const dataset = makeDataset({
    entities: {
      Ann: 'person',
      Bob: 'state',
      Fog: 'issue',
      Rain: 'event',
      Mud: 'event',
      Sun: 'event',
    },
    relations,
  });
  const chain = findAssertedChain(dataset, dataset.relations);
  return chain === null ? null : { ...chain, relations: chain.relations.map(({ id }) => id) };
}
const rain: RelationWords = { id: 'rain', source: 'Ann', target: 'Rain' };
const mud: RelationWords = { id: 'mud', source: 'Rain', target: 'Mud', sharesPassageOf: 'rain' };
const fog: RelationWords = { id: 'fog', source: 'Mud', target: 'Fog', sharesPassageOf: 'rain' };

test('goes on as far as one sentence carries it', () => {
  expect(find(rain, mud)).toEqual({ from: 'Ann', to: 'Mud', relations: ['rain', 'mud'] });
  expect(find(rain, mud, fog)?.relations).toEqual(['rain', 'mud', 'fog']);
});

test('follows influence against the grammar', () => {
  const turned = { ...mud, source: 'Mud', target: 'Rain', influence: 'backward' } as const;
  expect(find(rain, turned)?.to).toBe('Mud');
});

test.each([
  ['a joint that only we make', { sharesPassageOf: undefined }],
  ['a denied hop', { negated: true }],
  ['a hop that is only reported', { certainty: 'reported' }],
  ['influence both ways', { influence: 'both' }],
] as const)('%s makes no chain', (_what, change) => {
  const { sharesPassageOf, ...rest } = { ...mud, ...change };
  const hop = sharesPassageOf === undefined ? rest : { ...rest, sharesPassageOf };
  expect(find(rain, hop)).toBeNull();
});

test('no chain goes through an actor, begins at a thing, or comes back', () => {
  const toBob: RelationWords = { id: 'b1', source: 'Ann', target: 'Bob' };
  expect(find(toBob, { id: 'b2', source: 'Bob', target: 'Fog', sharesPassageOf: 'b1' })).toBeNull();
  expect(find({ ...rain, source: 'Sun' }, mud)).toBeNull();
  expect(find(rain, { ...mud, target: 'Ann' })).toBeNull();
});

test('of two of one length the more causal one', () => {
  const caused: RelationWords = { ...mud, id: 'fogged', target: 'Fog', effect: 'raises' };
  expect(find(rain, mud, caused)?.relations).toEqual(['rain', 'fogged']);
});

test('never more than four hops', () => {
  const more: RelationWords = { id: 'sun', source: 'Fog', target: 'Sun', sharesPassageOf: 'rain' };
  const toBob: RelationWords = { id: 'bob', source: 'Sun', target: 'Bob', sharesPassageOf: 'rain' };
  expect(find(rain, mud, fog, more, toBob)?.relations).toEqual(['rain', 'mud', 'fog', 'sun']);
});
