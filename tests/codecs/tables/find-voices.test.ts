/**
 * Are those who hold or report a relation found, and nobody made up?
 */
import { expect, test } from 'vitest';
import { findVoices } from '../../../src/codecs/tables/find-voices.ts';

test('holders come with their names, reporters without', () => {
  const columns = ['holder_1', 'holder_1_name', 'holder_1_reported_by', 'holder_2'];
  expect(findVoices(columns, ['entity:a', 'A', '["author","entity:b",7]', 'author'])).toEqual([
    { id: 'a', label: 'A' },
    { id: 'b', label: undefined },
  ]);
});

test.each(['{', 'null', '"entity:a"', '7'])('a chain that is %s names nobody', (chain) => {
  expect(findVoices(['holder_1_reported_by'], [chain])).toEqual([]);
});

test('other columns are not looked at', () => {
  expect(
    findVoices(['holder', 'xholder_1', 'holder_1x'], ['entity:a', 'entity:b', 'entity:c']),
  ).toEqual([]);
});
