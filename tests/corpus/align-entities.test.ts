/**
 * Are entities of two readings matched by what the text names, and merged only where one is two?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignEntities, type EntityAlignment } from '../../src/corpus/align-entities.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { EntityId } from '../../src/model/ids.ts';
import type { Mention } from '../../src/model/mention.ts';
import { arbitraryDataset } from '../fixtures/arbitrary-dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import { reindex, renameEntities } from '../fixtures/vary-reading.ts';

const dataset = smallDataset();
const groupsOf = ({ groups }: EntityAlignment): readonly string[] =>
  groups.map(({ a, b }) => `${a.join('+')} = ${b.join('+')}`);

/** The reading with one more entity, which is named at some places instead of its model. */
function splitOff(
  from: Dataset,
  model: string,
  change: object,
  starts: readonly number[],
): Dataset {
  const added = from.entities
    .filter(({ id }) => id === model)
    .map((entity) => ({ ...entity, ...change }) as Entity);
  const moved = (mention: Mention): EntityId | undefined =>
    mention.entity === model && starts.includes(mention.start) ? added[0]?.id : undefined;
  return reindex(from, {
    entities: [...from.entities, ...added],
    mentions: from.mentions.map((one) => ({ ...one, entity: moved(one) ?? one.entity })),
  });
}

test('a reading beside itself: every entity is its own match', () => {
  const { groups, onlyA, onlyB } = alignEntities(dataset, dataset);
  expect(groups.map(({ a, b }) => [a, b])).toEqual(dataset.entities.map(({ id }) => [[id], [id]]));
  expect([onlyA, onlyB]).toEqual([[], []]);
});

test('other ids for the same places are matched by the places', () => {
  const renamed = renameEntities(dataset, (id) => `their-${id}`);
  expect(groupsOf(alignEntities(dataset, renamed))).toEqual(
    dataset.entities.map(({ id }) => `${id} = their-${id}`),
  );
});

test('one of A that is two of B is merged, from either side', () => {
  const treaty = splitOff(dataset, 'water-treaty', { id: 'the-pact', participants: [] }, [152]);
  const { groupOfA, onlyB } = alignEntities(dataset, treaty);
  expect(groupOfA.get('water-treaty' as EntityId)).toEqual({
    a: ['water-treaty'],
    b: ['water-treaty', 'the-pact'],
  });
  expect(onlyB).toEqual([]);
  expect(groupsOf(alignEntities(treaty, dataset))).toContain(
    'water-treaty+the-pact = water-treaty',
  );
});

test('an actor is not merged with a thing, nor a whole with its part', () => {
  const asActor = splitOff(dataset, 'water-treaty', { id: 'the-pact', kind: 'group' }, [152]);
  expect(alignEntities(dataset, asActor).onlyB).toEqual(['the-pact']);
  const asWhole = splitOff(dataset, 'corva', { id: 'coast', participants: ['corva'] }, [177]);
  expect(alignEntities(dataset, asWhole).onlyB).toEqual(['coast']);
});

test('the same id in quite different places is not the same thing', () => {
  const swapped = renameEntities(dataset, (id) =>
    id === 'odo' ? 'river' : id === 'river' ? 'odo' : id,
  );
  expect(groupsOf(alignEntities(dataset, swapped))).toEqual(
    expect.arrayContaining(['odo = river', 'river = odo']),
  );
});

test('every entity stands in one group or on one side, and one side of a group is single', () => {
  fc.assert(
    fc.property(arbitraryDataset, arbitraryDataset, (a, b) => {
      const { groups, onlyA, onlyB } = alignEntities(a, b);
      const sorted = (ids: readonly string[]) => ids.toSorted();
      expect(sorted([...groups.flatMap((group) => group.a), ...onlyA])).toEqual(
        sorted(a.entities.map(({ id }) => id)),
      );
      expect(sorted([...groups.flatMap((group) => group.b), ...onlyB])).toEqual(
        sorted(b.entities.map(({ id }) => id)),
      );
      expect(groups.every((group) => group.a.length === 1 || group.b.length === 1)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
