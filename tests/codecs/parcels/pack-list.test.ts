/**
 * Do records come out of their columns as they went in, however they are sliced?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packList, type Fields } from '../../../src/codecs/parcels/pack-list.ts';
import { unpackList } from '../../../src/codecs/parcels/unpack-list.ts';
import { nastyText } from '../../fixtures/arbitrary-dataset.ts';

const item = fc.record({ name: nastyText, value: nastyText }, { requiredKeys: ['name'] });
const anyValue = fc.oneof(
  nastyText,
  fc.boolean(),
  fc.integer(),
  fc.constant(null),
  fc.array(nastyText, { maxLength: 2 }),
);
const record: fc.Arbitrary<Fields> = fc.record(
  {
    id: nastyText,
    kind: fc.constantFrom('state', 'person'),
    x: fc.double({ noNaN: true }).map((number) => number + 0),
    parts: fc.array(item, { maxLength: 3 }),
    names: fc.array(nastyText, { maxLength: 2 }),
    stance: fc.record({ certain: fc.boolean(), holders: fc.array(item, { maxLength: 1 }) }),
    any: anyValue,
  },
  { requiredKeys: ['id'] },
);

/** Through a clone, as a message goes. */
function send(records: readonly Fields[], size: number): readonly Fields[] {
  const packer = packList();
  const unpacker = unpackList();
  const come: Fields[] = [];
  for (let from = 0; from < records.length; from += size)
    come.push(...unpacker.unpack(structuredClone(packer.pack(records.slice(from, from + size)))));
  return come;
}

test('any records come back, in slices of any size', () => {
  fc.assert(
    fc.property(
      fc.array(record, { maxLength: 200, size: 'max' }),
      fc.integer({ min: 1, max: 90 }),
      (records, size) => {
        const come = send(records, size);
        expect(come).toEqual(records);
        expect(come.map((fields) => Object.keys(fields).length)).toEqual(
          records.map((fields) => Object.keys(fields).length),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('many records of which most values are their own go in joined columns, and come back', () => {
  const records = Array.from({ length: 500 }, (_, at) => ({
    id: `n${at}`,
    kind: at % 3 === 0 ? 'state' : 'person',
    ...(at % 2 === 0 ? { note: `note ${at}` } : {}),
    attributes: Array.from({ length: at % 4 }, (_item, place) => ({
      name: `column ${place}`,
      value: String(at / 7),
    })),
    participants: [`n${at + 1}`, 'n0'],
  }));
  expect(send(records, 100)).toEqual(records);
  const packer = packList();
  packer.pack(records.slice(0, 100));
  const kinds = new Map(
    packer.pack(records.slice(100)).columns.map(({ key, kind }) => [key, kind]),
  );
  expect(Object.fromEntries(kinds)).toEqual({
    id: 'texts',
    kind: 'values',
    attributes: 'lists',
    note: 'values',
    participants: 'plain',
  });
});

test('what occurs again is sent once and shared', () => {
  const model = { holders: [{ kind: 'unknown' }], certainty: 'asserted' };
  const packer = packList();
  const records = Array.from({ length: 80 }, () => ({
    stance: structuredClone(model),
    themes: [],
  }));
  const [first, second] = [packer.pack(records), packer.pack(records)];
  const fresh = (slice: typeof first) =>
    slice.columns.map((column) => (column.kind === 'values' ? column.fresh : null));
  expect(fresh(first)).toEqual([[model], [[]]]);
  expect(fresh(second)).toEqual([[], []]);
  const unpacker = unpackList();
  const [a, b] = [...unpacker.unpack(first), ...unpacker.unpack(second)].map(
    ({ stance }) => stance,
  );
  expect(a).toBe(b);
});
