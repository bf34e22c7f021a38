/**
 * Does the table of ids answer as a Map does, whatever the ids?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlace, makeIdTable, placesById, recordsById } from '../../src/model/id-table.ts';
import { nastyText } from '../fixtures/arbitrary-dataset.ts';

const anyId = fc.oneof(nastyText, fc.string({ maxLength: 3 }), fc.constantFrom('n1', 'n10', 'n01'));

test('as a Map that keeps the first of each', () => {
  fc.assert(
    fc.property(
      fc.array(anyId, { maxLength: 60 }),
      fc.array(anyId),
      fc.integer(),
      (ids, asked, seed) => {
        const list = ids.map((id) => ({ id }));
        const first = new Map(ids.map((id, at) => [id, at] as const).toReversed());
        const table = makeIdTable(list, seed);
        const [places, records] = [placesById(table, list), recordsById(table, list)];
        for (const id of [...ids, ...asked]) {
          const place = first.get(id);
          expect(findPlace(table, list, id)).toBe(place ?? -1);
          expect([places.get(id), places.has(id)]).toEqual([place, first.has(id)]);
          expect(records.get(id)).toBe(place === undefined ? undefined : list[place]);
          expect(records.has(id)).toBe(first.has(id));
        }
      },
    ),
  );
});

test('the seed is drawn anew, and half of the slots stay empty', () => {
  const list = Array.from({ length: 1000 }, (_, at) => ({ id: `n${at}` }));
  const tables = Array.from({ length: 4 }, () => makeIdTable(list));
  expect(new Set(tables.map(({ seed }) => seed)).size).toBeGreaterThan(1);
  for (const { slots } of tables) expect(slots.filter((slot) => slot > 0)).toHaveLength(1000);
  expect(tables[0]?.slots).toHaveLength(2048);
  expect(findPlace(makeIdTable([]), [], 'n1')).toBe(-1);
});
