/**
 * Is every record found by its id, also one called __proto__?
 */
import { expect, test } from 'vitest';
import { makeLookUp } from '../../../src/codecs/brief/look-up.ts';
import { entityIdSchema } from '../../../src/model/ids.ts';
import { makeDataset } from '../../fixtures/make-dataset.ts';

test('records by id', () => {
  const records = makeDataset({
    entities: { ['__proto__']: 'state', b: 'group' },
    relations: [{ id: 'constructor', source: 'b', target: '__proto__' }],
  });
  const lookUp = makeLookUp(records);
  expect(lookUp.entityOf.get(entityIdSchema.parse('__proto__'))).toBe(records.entities[0]);
  expect(lookUp.entityOf.get(entityIdSchema.parse('toString'))).toBeUndefined();
  expect(records.relations.map(({ id }) => lookUp.relationOf.get(id))).toEqual(records.relations);
  expect([...lookUp.passageOf.values()]).toEqual(records.passages);
});
