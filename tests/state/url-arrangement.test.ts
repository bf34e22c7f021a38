import { expect, test } from 'vitest';
import { INITIAL_ARRANGEMENT, updateArrangement } from '../../src/state/arrangement.ts';
import { readArrangement, writeArrangement } from '../../src/state/url-arrangement.ts';

test('what is as at the start is not written', () => {
  expect(writeArrangement(INITIAL_ARRANGEMENT)).toEqual([]);
});

test('a table that is sorted down says so with a minus', () => {
  const sort = { type: 'tableSorted', column: 'when' } as const;
  const down = updateArrangement(updateArrangement(INITIAL_ARRANGEMENT, sort), sort);
  expect(writeArrangement(down)).toEqual([['sort', '-when']]);
  expect(readArrangement(INITIAL_ARRANGEMENT, 'sort', '-when')).toEqual(down);
});

test.each([
  ['sort', 'mood'],
  ['columns', 'source,mood'],
  ['columns', ''],
  ['list', 'mood'],
  ['matrix', 'constructor'],
  ['sides', '__proto__'],
  ['ranking', ''],
  ['lens', 'table'],
])('%s=%s is no arrangement', (key, value) => {
  expect(readArrangement(INITIAL_ARRANGEMENT, key, value)).toBeNull();
});
