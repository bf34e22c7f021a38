/**
 * Do the rows of the database say what the records say?
 */
import { expect, test } from 'vitest';
import {
  entityRows,
  participantRows,
  relationRows,
  sourceRows,
} from '../../../src/codecs/cypher/rows.ts';
import { sampleView } from '../conformance.ts';

const { records, positions, looks } = sampleView();

test('a relation says its sentence, its voices in words, and the ids of its passages', () => {
  const row = relationRows(records, looks).find(({ id }) => id === 's04-closes');
  expect(row).toMatchObject({
    sentence: 'Prospective: Corva harms the river',
    saidBy: ['Minister Odo, as told by newspapers, as told by someone unnamed'],
    passages: ['s04'],
    roles: ['states'],
    within: 's04-warns',
    earliest: { isoDay: '2015-01-01' },
    latest: { isoDay: '2015-12-31' },
    widthPx: { float: 2 },
  });
});

test('an entity without a place or a look has no properties for them', () => {
  const [row] = entityRows(records, undefined, undefined);
  expect(Object.entries(row ?? {}).filter(([, value]) => value !== undefined)).toEqual([
    ['id', 'arvel'],
    ['label', 'Arvel'],
    ['kind', 'state'],
    ['aliases', []],
  ]);
  expect(entityRows(records, positions, looks)[1]).toMatchObject({ x: { float: 1.5 } });
});

test('participants keep their order, sources their text', () => {
  expect(participantRows(records)).toEqual([
    { entity: 'water-treaty', participant: 'arvel', at: 0 },
    { entity: 'water-treaty', participant: 'brenmark', at: 1 },
  ]);
  expect(sourceRows(records)[0]?.['text']).toBe(records.textOf.get(records.sources[0]!.id));
});
