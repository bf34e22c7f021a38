/**
 * Is the record of the method taken only where it is whole?
 */
import { expect, test } from 'vitest';
import { methodRecordSchema } from '../../src/model/method.ts';

const record = {
  readings: [{ letter: 'A', name: 'a', entities: 2, relations: 1 }],
  assertions: [{ readings: 1, count: 1 }],
  before: [],
  after: [
    {
      pair: 'R–A',
      both: 1,
      otherType: 0,
      onlyFirst: 0,
      onlySecond: 0,
      share: 1,
      shareOfAnyType: 1,
      facets: [{ facet: 'negation', compared: 1, alike: 1, kappa: null }],
    },
  ],
  decisions: [{ verdict: 'kept', count: 0 }],
  leftOut: [{ reading: 'a', relation: 'r', claim: 'Avena meets Brond' }],
  relations: [{ relation: '__proto__', in: 'A', otherType: '' }],
};

test('a kappa that is not defined is null, and any id is an id', () => {
  expect(methodRecordSchema.parse(record)).toEqual(record);
});

test.each(['readings', 'assertions', 'before', 'after', 'decisions', 'leftOut', 'relations'])(
  'without %s it is no record',
  (key) => {
    expect(methodRecordSchema.safeParse({ ...record, [key]: undefined }).success).toBe(false);
  },
);
