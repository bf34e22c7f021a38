/**
 * Are columns plain enough to be posted from thread to thread?
 */
import { expect, test } from 'vitest';
import type { Column, Slice } from '../../../src/codecs/parcels/columns.ts';

const columns: readonly Column[] = [
  { key: 'kind', kind: 'values', fresh: ['state', { a: [1] }], at: Uint32Array.of(1, 0, 2) },
  { key: 'id', kind: 'texts', joined: 'abc', lengths: Int32Array.of(1, -1, 2) },
  { key: 'x', kind: 'numbers', numbers: Float64Array.of(1, NaN, -2.5) },
  { key: 'source', kind: 'places', at: Int32Array.of(0, 1, 0) },
  {
    key: 'list',
    kind: 'lists',
    lengths: Int32Array.of(0, 0, -1),
    items: { count: 0, columns: [] },
  },
  { key: 'plain', kind: 'plain', values: [['a'], null, true] },
];

test('every kind of column survives a clone', () => {
  const slice: Slice = { count: 3, columns };
  expect(structuredClone(slice)).toEqual(slice);
});
