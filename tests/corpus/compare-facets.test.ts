/**
 * Is each facet of a shared relation compared as the reader of a table would?
 */
import { expect, test } from 'vitest';
import { alignEntities } from '../../src/corpus/align-entities.ts';
import { alignRelations } from '../../src/corpus/align-relations.ts';
import { compareFacets, differencesOf, FACETS } from '../../src/corpus/compare-facets.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { EntityId, RelationId, ThemeId } from '../../src/model/ids.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import { changeRelation, renameEntities, type RelationChange } from '../fixtures/vary-reading.ts';

const dataset = smallDataset();

function compare(a: Dataset, b: Dataset) {
  const entities = alignEntities(a, b);
  const { shared } = alignRelations(a, b, entities);
  return {
    facets: compareFacets(shared, entities),
    apart: shared.flatMap((pair) => differencesOf(pair, entities)),
  };
}

const cases: readonly (readonly [string, RelationChange])[] = [
  ['type', { type: 'joins' }],
  ['direction', { direction: 'directed' }],
  ['influence', { influence: 'none' }],
  ['valence', { valence: 0 }],
  ['effect', { effect: 'raises' }],
  ['holder', { stance: { holders: [{ kind: 'unknown' }] } }],
  ['holder', { stance: { holders: [{ kind: 'author', reportedBy: [{ kind: 'unknown' }] }] } }],
  ['certainty', { stance: { certainty: 'hedged' } }],
  ['negation', { stance: { negated: true } }],
  ['presupposed', { stance: { presupposed: true } }],
  ['within', { within: 's04-warns' as RelationId }],
  ['time', { time: { edtf: '2014', words: '2014' } }],
  ['themes', { themes: ['treaty' as ThemeId, 'river' as ThemeId] }],
];

test.each(cases)('a different %s is the only difference found', (facet, change) => {
  const { facets, apart } = compare(dataset, changeRelation(dataset, 's01-signs', change));
  expect(apart).toEqual([facet]);
  const total = dataset.relations.length;
  for (const name of FACETS)
    expect(facets[name]).toMatchObject({
      compared: total,
      alike: name === facet ? total - 1 : total,
    });
});

test('every facet has its case', () => {
  expect(new Set(cases.map(([facet]) => facet))).toEqual(new Set(FACETS));
});

test('a holder is the same under another id, themes in another order, a time read from other words', () => {
  const renamed = renameEntities(dataset, (id) => `${id}-too`);
  const other = changeRelation(
    changeRelation(renamed, 's04-warns', { themes: ['treaty' as ThemeId, 'river' as ThemeId] }),
    's04-closes',
    { time: { edtf: '2015', words: '2015' } },
  );
  expect(compare(dataset, other).apart).toEqual([]);
  const someoneElse = changeRelation(renamed, 's03-harms', {
    stance: { holders: [{ kind: 'entity', entity: 'newspapers-too' as EntityId }] },
  });
  expect(compare(dataset, someoneElse).apart).toEqual(['holder']);
});

test('influence is compared from the same end', () => {
  const turned = changeRelation(dataset, 's03-harms', {
    source: 'corva',
    target: 'water-treaty',
    influence: 'backward',
  });
  expect(compare(dataset, turned).apart).toEqual([]);
});
