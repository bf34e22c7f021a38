/**
 * Are relations matched by ends, words and type, and kept apart where one of these differs?
 */
import { expect, test } from 'vitest';
import { alignEntities } from '../../src/corpus/align-entities.ts';
import { alignRelations } from '../../src/corpus/align-relations.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { PassageId, RelationTypeId } from '../../src/model/ids.ts';
import type { Relation } from '../../src/model/relation.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import {
  changeRelation,
  dropRelations,
  reindex,
  renameEntities,
} from '../fixtures/vary-reading.ts';

const dataset = smallDataset();

function align(a: Dataset, b: Dataset) {
  const { shared, onlyA, onlyB, contested } = alignRelations(a, b, alignEntities(a, b));
  const toId = ({ id }: Relation): string => id;
  return {
    shared: shared.map(
      (pair) => `${pair.a.id} ${pair.level}${pair.isTurned ? ' turned' : ''} ${pair.b.id}`,
    ),
    onlyA: onlyA.map(toId),
    onlyB: onlyB.map(toId),
    contested: contested.map((pair) => `${pair.a.id} ${pair.b.id}`),
  };
}

test('a reading beside itself, even under other ids, shares everything by type', () => {
  const expected = dataset.relations.map(({ id }) => `${id} type ${id}`);
  const whole = { shared: expected, onlyA: [], onlyB: [], contested: [] };
  const sort = (found: ReturnType<typeof align>) => ({ ...found, shared: found.shared.toSorted() });
  expect(sort(align(dataset, dataset))).toEqual(sort(whole));
  const renamed = renameEntities(dataset, (id) => `${id}-too`);
  expect(sort(align(dataset, renamed))).toEqual(sort(whole));
});

test('a relation that one reading lacks is only in the other', () => {
  const fewer = dropRelations(dataset, 's03-harms');
  expect(align(dataset, fewer)).toMatchObject({ onlyA: ['s03-harms'], onlyB: [] });
  expect(align(fewer, dataset)).toMatchObject({ onlyA: [], onlyB: ['s03-harms'] });
});

test('another type of the family is shared at that level; of another family it is contested', () => {
  const sibling = changeRelation(dataset, 's01-joins', { type: 'signs-with' });
  expect(align(dataset, sibling).shared).toContain('s01-joins family s01-joins');
  const stranger = changeRelation(dataset, 's02-opposes', { type: 'joins' });
  expect(align(dataset, stranger)).toMatchObject({
    onlyA: ['s02-opposes'],
    onlyB: ['s02-opposes'],
    contested: ['s02-opposes s02-opposes'],
  });
});

test('ends may be turned where the claim stays the same, and not otherwise', () => {
  const mutual = changeRelation(dataset, 's01-signs', { source: 'brenmark', target: 'arvel' });
  expect(align(dataset, mutual).shared).toContain('s01-signs type turned s01-signs');
  const turned = { source: 'corva', target: 'water-treaty' } as const;
  const depends = changeRelation(dataset, 's03-harms', { ...turned, influence: 'backward' });
  expect(align(dataset, depends).shared).toContain('s03-harms type turned s03-harms');
  const reversed = changeRelation(dataset, 's03-harms', turned);
  expect(align(dataset, reversed)).toMatchObject({ onlyA: ['s03-harms'], onlyB: ['s03-harms'] });
});

test('inverse types may be turned', () => {
  const vocabulary = {
    ...dataset.vocabulary,
    relationTypes: dataset.vocabulary.relationTypes.flatMap((type) =>
      type.id === 'harms'
        ? [
            type,
            {
              ...type,
              id: 'harmed-by' as RelationTypeId,
              label: type.inverseLabel,
              inverseLabel: type.label,
            },
          ]
        : [type],
    ),
  };
  const turned = changeRelation(reindex(dataset, { vocabulary }), 's03-harms', {
    type: 'harmed-by',
    source: 'corva',
    target: 'water-treaty',
  });
  expect(align(dataset, turned).shared).toContain('s03-harms family turned s03-harms');
});

test('other words are another assertion', () => {
  const elsewhere = changeRelation(dataset, 's02-criticises', {
    evidence: [{ passage: 's05' as PassageId, role: 'states', cues: [] }],
  });
  expect(align(dataset, elsewhere)).toMatchObject({
    onlyA: ['s02-criticises'],
    onlyB: ['s02-criticises'],
    contested: [],
  });
});

test('of two candidates the one of the same type is taken', () => {
  const [opposes, criticises] = ['s02-opposes-arvel', 's02-criticises'];
  const swapped = changeRelation(
    changeRelation(dataset, opposes ?? '', { type: 'criticises' }),
    criticises ?? '',
    { type: 'opposes' },
  );
  expect(align(dataset, swapped).shared).toEqual(
    expect.arrayContaining([`${opposes} type ${criticises}`, `${criticises} type ${opposes}`]),
  );
});
