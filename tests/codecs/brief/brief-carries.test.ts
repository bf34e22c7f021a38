/**
 * Does a brief claim to keep only what it prints whole?
 */
import { expect, test } from 'vitest';
import { BRIEF_CARRIES } from '../../../src/codecs/brief/brief-carries.ts';
import { FACETS } from '../../../src/codecs/codec.ts';

test('every facet in order; kept are the quoted words and the link, and nothing else', () => {
  expect(Object.keys(BRIEF_CARRIES)).toEqual([...FACETS]);
  expect(FACETS.filter((facet) => BRIEF_CARRIES[facet] === 'kept')).toEqual([
    'passages',
    'address',
  ]);
});
