/**
 * Does the table of the flat formats answer for every facet, in the order of the dialog?
 */
import { expect, test } from 'vitest';
import { FACETS } from '../../../src/codecs/codec.ts';
import { FLAT_CARRIES } from '../../../src/codecs/flat/flat-carries.ts';

test('every facet once', () => {
  expect(Object.keys(FLAT_CARRIES)).toEqual([...FACETS]);
});
