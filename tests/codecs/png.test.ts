/**
 * Does a picture claim nothing that cannot be seen in it?
 */
import { expect, test } from 'vitest';
import { FACETS } from '../../src/codecs/codec.ts';
import { png } from '../../src/codecs/png.ts';

test('nothing can be read back from a picture, and no word of the text is in it', () => {
  expect(FACETS.filter((facet) => png.carries[facet] === 'kept')).toEqual([]);
  expect([png.carries.passages, png.carries.texts, png.carries.holders]).toEqual([
    'dropped',
    'dropped',
    'dropped',
  ]);
});
