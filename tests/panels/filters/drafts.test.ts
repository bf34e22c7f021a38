/**
 * Does a filter join the list with its first choice, stay in its place, and leave with its last?
 */
import { expect, test } from 'vitest';
import type { Filter } from '../../../src/graph/filters.ts';
import { actionOf, asksNothing, openFilter } from '../../../src/panels/filters/drafts.ts';
import { updateFilters } from '../../../src/state/filters.ts';

const words = (said: string): Filter => ({ by: 'words', words: said, paused: false });
const theme = (mode: 'only' | 'without', ...values: readonly string[]): Filter => ({
  by: 'facet',
  facet: 'theme',
  mode,
  values,
  paused: false,
});

function edit(filters: readonly Filter[], before: Filter, next: Filter): readonly Filter[] {
  const action = actionOf(filters, before, next);
  return action ? updateFilters(filters, action) : filters;
}

test('a draft asks nothing, and a number of relations always something', () => {
  expect(asksNothing(openFilter([], 'words'))).toBe(true);
  expect(asksNothing(openFilter([], 'time'))).toBe(true);
  expect(asksNothing(openFilter([], 'voice'))).toBe(true);
  expect(asksNothing(openFilter([], 'degree'))).toBe(false);
  expect(asksNothing(words('  '))).toBe(true);
});

test('what is there already is opened, whichever way it asks', () => {
  const there = theme('without', 'north');
  expect(openFilter([words('a'), there], 'theme')).toBe(there);
  expect(openFilter([there], 'words')).toEqual(words(''));
});

test('the first choice adds, the next edits in place, the last removes', () => {
  const draft = openFilter([], 'theme');
  const first = edit([words('a')], draft, theme('only', 'north'));
  expect(first).toEqual([words('a'), theme('only', 'north')]);
  const both = edit(
    [...first, words('b')],
    theme('only', 'north'),
    theme('only', 'north', 'south'),
  );
  expect(both[1]).toEqual(theme('only', 'north', 'south'));
  expect(edit(first, theme('only', 'north'), theme('only'))).toEqual([words('a')]);
});

test('the other way of asking keeps the place', () => {
  const filters = [theme('only', 'north'), words('a')];
  expect(edit(filters, theme('only', 'north'), theme('without', 'north'))).toEqual([
    theme('without', 'north'),
    words('a'),
  ]);
});

test('a draft that still asks nothing does nothing', () => {
  expect(actionOf([], theme('only'), theme('without'))).toBeNull();
});
