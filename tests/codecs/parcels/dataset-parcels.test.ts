/**
 * Is what travels cut to pieces that are little work each, and given away where it can be?
 */
import { expect, test } from 'vitest';
import { givenWith, parcelsOf } from '../../../src/codecs/parcels/dataset-parcels.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { toRawDataset } from '../../../src/model/document.ts';
import { foreignDocument } from '../../fixtures/foreign-graph.ts';

const { dataset } = validate(toRawDataset(foreignDocument({ nodes: 3000, edges: 20_000 })));
if (dataset === null) throw new Error('The gate refused it.');
const parcels = [...parcelsOf(dataset, {})];

test('no slice is more than some thousands of records, and shares grow to the whole', () => {
  const slices = parcels.filter((parcel) => parcel.type === 'slice');
  expect(slices.length).toBeGreaterThan(4);
  for (const { slice } of slices) expect(slice.count).toBeLessThanOrEqual(8192);
  const shares = slices.map(({ share }) => share);
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  expect(shares.at(-1)).toBe(1);
  expect(slices.reduce((sum, { slice }) => sum + slice.count, 0)).toBe(23_000);
});

test('the ends of relations travel as numbers, and what was said once travels once', () => {
  const relations = parcels.flatMap((parcel) =>
    parcel.type === 'slice' && parcel.list === 'relations' ? [parcel.slice] : [],
  );
  const kindsOf = (key: string) =>
    new Set(relations.map(({ columns }) => columns.find((column) => column.key === key)?.kind));
  expect([kindsOf('source'), kindsOf('target')]).toEqual([
    new Set(['places']),
    new Set(['places']),
  ]);
  const fresh = relations.flatMap(({ columns }) =>
    columns.flatMap((column) =>
      column.key === 'stance' && column.kind === 'values' ? column.fresh : [],
    ),
  );
  expect(fresh).toEqual([dataset.relations[0]?.stance]);
});

test('the last parcel gives its arrays away, slices are copied', () => {
  const rest = parcels.at(-1);
  expect(rest?.type).toBe('rest');
  expect(parcels.slice(0, -1).flatMap((parcel) => givenWith(parcel))).toEqual([]);
  if (rest?.type !== 'rest') return;
  const given = givenWith(rest);
  expect(new Set(given).size).toBe(given.length);
  const { index, relationIds } = structuredClone(rest, { transfer: [...given] });
  expect(relationIds.slots.length).toBeGreaterThan(0);
  expect(index.graph.out.offsets).toHaveLength(3001);
  expect(rest.index.graph.out.offsets).toHaveLength(0);
});
