import { expect, test } from 'vitest';
import {
  describeCounts,
  describeDataset,
  describeHolder,
  describeRelation,
  describeValue,
  describeWithPassages,
  plural,
  speakerOf,
  voicesOf,
} from '../../src/scene/describe.ts';
import { validate } from '../../src/corpus/validate.ts';
import { toRawDataset } from '../../src/model/document.ts';
import { foreignDocument } from '../fixtures/foreign-graph.ts';
import { FACETS, facetValues } from '../../src/graph/facets.ts';
import { focusOf } from '../../src/state/focus.ts';
import { NOTHING } from '../../src/state/selection.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { China: 'state', Korea: 'state', some: 'group', 'a talk': 'event' },
  relations: [
    { id: 'plain', source: 'China', target: 'Korea', type: 'opposes' },
    {
      id: 'doubted',
      source: 'Korea',
      target: 'China',
      type: 'opposes',
      certainty: 'reported',
      negated: true,
      holder: 'some',
    },
    { id: 'talk', source: 'China', target: 'a talk', holder: 'unknown' },
  ],
});
const [plain, doubted] = dataset.relations;

test('a plain claim is said plainly; a doubt and a denial come before the claim', () => {
  expect(describeRelation(plain!, dataset)).toBe('China opposes Korea');
  expect(describeRelation(doubted!, dataset)).toBe('Reported, denied: Korea opposes China');
  expect(describeWithPassages(plain!, dataset)).toBe('China opposes Korea · 1 passage');
});

test('a chain of voices is told from the nearest outward', () => {
  const [some] = doubted!.stance.holders;
  expect(describeHolder(some!, dataset)).toBe('some');
  expect(describeHolder({ kind: 'unknown', reportedBy: [some!] }, dataset)).toBe(
    'someone unnamed, as told by some',
  );
});

test('every value of every facet of every relation has words of its own', () => {
  for (const relation of dataset.relations)
    for (const facet of FACETS)
      for (const value of facetValues(facet, relation, dataset))
        expect(describeValue(facet, value, dataset)).not.toMatch(/^(-?\d|entity:|$)/);
});

test('a value that nobody knows is shown as it is, even one called constructor', () => {
  expect(describeValue('kind', 'constructor', dataset)).toBe('constructor');
  expect(describeValue('certainty', '__proto__', dataset)).toBe('__proto__');
});

test('counts and the corpus are said with their numbers', () => {
  expect(voicesOf(dataset).size).toBe(3);
  expect(describeDataset(dataset)).toBe('3 relations between 4 entities, 3 passages, 3 voices');
  const focus = focusOf(dataset, { selection: NOTHING, depth: 'actors', filters: [] });
  expect(describeCounts(focus)).toBe('2 of 3 relations · 2 of 4 entities · 1 folded by depth');
  const everything = focusOf(dataset, { selection: NOTHING, depth: 'everything', filters: [] });
  expect(describeCounts(everything)).toBe(
    '3 of 3 relations · 3 of 4 entities · 1 without a relation',
  );
  expect(plural(1, 'entity', 'entities')).toBe('1 entity');
  expect(plural(1200, 'entity', 'entities')).toBe('1,200 entities');
});

test('where no text came along, nobody is said to speak', () => {
  const foreign = validate(toRawDataset(foreignDocument({ nodes: 3, edges: 2 }))).dataset!;
  expect(describeDataset(foreign)).toBe(
    '2 relations between 3 entities, no passages, no named voice',
  );
  const focus = focusOf(foreign, { selection: NOTHING, depth: 'structures', filters: [] });
  expect(describeCounts(focus)).toBe('2 of 2 relations · 2 of 3 entities · 1 without a relation');
  expect(describeWithPassages(foreign.relations[0]!, foreign)).toMatch(/ · no passages$/);
  expect([speakerOf(foreign), speakerOf(dataset)]).toEqual(['file', 'text']);
});
