/**
 * Does nothing mean nothing?
 */
import { expect, test } from 'vitest';
import { FACETS } from '../../../src/codecs/codec.ts';
import { NOTHING_CARRIED } from '../../../src/codecs/references/nothing-carried.ts';

test('every facet is there, in order, and dropped', () => {
  expect(Object.keys(NOTHING_CARRIED)).toEqual([...FACETS]);
  expect(new Set(Object.values(NOTHING_CARRIED))).toEqual(new Set(['dropped']));
});
