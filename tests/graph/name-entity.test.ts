/**
 * Is an entity found by any of its names, and is a reader who mistypes helped?
 */
import { expect, test } from 'vitest';
import { findEntity } from '../../src/graph/name-entity.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';

const small = smallDataset();
const named = (name: string) => {
  const found = findEntity(small, name);
  return found.ok ? found.value.id : found.failure;
};

test.each([
  ['corva', 'corva'],
  ['CORVA', 'corva'],
  ['The  Corvans', 'corva'],
  ['the treaty', 'water-treaty'],
  ['Minister Odo', 'odo'],
  ['Ódo', 'odo'],
])('“%s” is %s', (name, id) => expect(named(name)).toBe(id));

test('an unknown name is answered with the nearest', () => {
  expect(named('Brenmarc')).toBe('No entity is named “Brenmarc”; the nearest are “Brenmark”.');
  expect(named('the water')).toMatch(/nearest are “the water treaty”/);
});

test('where nothing is near, nothing is offered', () => {
  expect(named('xyz')).toBe('No entity is named “xyz”.');
  expect(named('')).toBe('No entity is named “”.');
});

test('an id as it stands goes before all else', () => {
  const dataset = makeDataset({ entities: { US: 'state', us: 'group' }, relations: [] });
  for (const id of ['US', 'us']) expect(findEntity(dataset, id)).toMatchObject({ value: { id } });
});
