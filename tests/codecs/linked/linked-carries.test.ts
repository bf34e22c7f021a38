/**
 * Does the table of linked data answer for every facet, and drop the colours alone?
 */
import { expect, test } from 'vitest';
import { FACETS } from '../../../src/codecs/codec.ts';
import { LINKED_CARRIES } from '../../../src/codecs/linked/linked-carries.ts';

test('all but the colours is kept', () => {
  expect(Object.keys(LINKED_CARRIES)).toEqual([...FACETS]);
  expect(FACETS.filter((facet) => LINKED_CARRIES[facet] !== 'kept')).toEqual(['colours']);
});
