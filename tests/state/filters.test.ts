import { expect, test } from 'vitest';
import { isValueHidden, NO_FILTERS, updateFilters } from '../../src/state/filters.ts';

const toggle = (filters: Parameters<typeof updateFilters>[0], ...values: string[]) =>
  updateFilters(filters, { type: 'valueToggled', facet: 'valence', values });

test('a value toggled twice leaves no trace', () => {
  const hidden = toggle(NO_FILTERS, '-1');
  expect(hidden).toEqual([{ facet: 'valence', mode: 'without', values: ['-1'], paused: false }]);
  expect(isValueHidden(hidden, 'valence', '-1')).toBe(true);
  expect(isValueHidden(hidden, 'valence', '0')).toBe(false);
  expect(toggle(hidden, '-1')).toEqual([]);
});

test('a row that stands for two values hides both and brings both back', () => {
  const both = toggle(NO_FILTERS, 'reported', 'hedged');
  expect(both[0]?.values).toEqual(['reported', 'hedged']);
  const oneLeft = toggle(both, 'hedged');
  expect(toggle(oneLeft, 'reported', 'hedged')[0]?.values).toEqual(['reported', 'hedged']);
});

test('isolating shows one value alone, and a second time everything again', () => {
  const hidden = toggle(NO_FILTERS, '0');
  const alone = updateFilters(hidden, { type: 'valueIsolated', facet: 'valence', values: ['1'] });
  expect(alone).toEqual([{ facet: 'valence', mode: 'only', values: ['1'], paused: false }]);
  expect(isValueHidden(alone, 'valence', '0')).toBe(true);
  expect(updateFilters(alone, { type: 'valueIsolated', facet: 'valence', values: ['1'] })).toEqual(
    [],
  );
});

test('toggling a value while others are isolated adds it to what is shown', () => {
  const alone = updateFilters(NO_FILTERS, {
    type: 'valueIsolated',
    facet: 'valence',
    values: ['1'],
  });
  expect(toggle(alone, '0')[0]).toMatchObject({ mode: 'only', values: ['1', '0'] });
});

test('pausing keeps the place and lifts the effect; unknown places change nothing', () => {
  const hidden = toggle(NO_FILTERS, '0');
  const paused = updateFilters(hidden, { type: 'filterPaused', index: 0, paused: true });
  expect(isValueHidden(paused, 'valence', '0')).toBe(false);
  expect(paused).toHaveLength(1);
  expect(updateFilters(paused, { type: 'filterPaused', index: 9, paused: true })).toBe(paused);
  expect(updateFilters(paused, { type: 'filterRemoved', index: 9 })).toBe(paused);
  expect(updateFilters(paused, { type: 'filterRemoved', index: 0 })).toEqual([]);
  expect(updateFilters(paused, { type: 'filtersCleared' })).toEqual([]);
});
