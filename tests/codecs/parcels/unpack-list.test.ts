/**
 * Do columns of places become the ids that they point to?
 */
import { expect, test } from 'vitest';
import { packList } from '../../../src/codecs/parcels/pack-list.ts';
import { unpackList } from '../../../src/codecs/parcels/unpack-list.ts';

test('an end is named by the place of its entity, slice after slice', () => {
  const names = ['a', '__proto__', 'c'];
  const records = [2, 0, 1, 1].map((place, at) => ({ id: `e${at}`, source: names[place] ?? '' }));
  const packer = packList(new Map([['source', Int32Array.of(2, 0, 1, 1)]]));
  const unpacker = unpackList(names);
  const slices = [packer.pack(records.slice(0, 3)), packer.pack(records.slice(3))];
  expect(slices[1]?.columns[1]).toEqual({ key: 'source', kind: 'places', at: Int32Array.of(1) });
  expect(slices.flatMap((slice) => unpacker.unpack(slice))).toEqual(records);
});
