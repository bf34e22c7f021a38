import { expect, test } from 'vitest';
import { facetValues, FACETS, voiceKey, type FacetCondition } from '../../src/graph/facets.ts';
import { admitRelations } from '../../src/graph/filters.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { a: 'state', b: 'person', c: 'event', author: 'group' },
  relations: [
    {
      id: 'r1',
      source: 'a',
      target: 'b',
      type: 'opposes',
      valence: -1,
      themes: ['north', 'south'],
    },
    { id: 'r2', source: 'b', target: 'c', certainty: 'reported', negated: true, holder: 'author' },
    { id: 'r3', source: 'c', target: 'a', effect: 'raises', holder: 'b', themes: ['south'] },
    { id: 'r4', source: 'a', target: 'author', holder: 'unknown', themes: ['south'] },
  ],
});
const shown = (condition: FacetCondition) =>
  admitRelations(dataset, [{ by: 'facet', ...condition, paused: false }]).map(({ id }) => id);

test('a relation with two themes passes either, and falls when either is taken away', () => {
  expect(shown({ facet: 'theme', mode: 'only', values: ['north'] })).toEqual(['r1', 'r2']);
  expect(shown({ facet: 'theme', mode: 'without', values: ['north'] })).toEqual(['r3', 'r4']);
});

test('only these kinds means both ends', () => {
  expect(shown({ facet: 'kind', mode: 'only', values: ['state', 'person'] })).toEqual(['r1']);
  expect(shown({ facet: 'kind', mode: 'without', values: ['event'] })).toEqual(['r1', 'r4']);
});

test('an entity that is called author is no author', () => {
  expect(voiceKey({ kind: 'entity', entity: dataset.entities[3]!.id })).toBe('entity:author');
  expect(shown({ facet: 'voice', mode: 'only', values: ['author'] })).toEqual(['r1', 'r2']);
  expect(shown({ facet: 'voice', mode: 'only', values: ['entity:b'] })).toEqual(['r3']);
});

test('every facet answers for every relation', () => {
  for (const relation of dataset.relations)
    for (const facet of FACETS) expect(facetValues(facet, relation, dataset)).not.toHaveLength(0);
});
