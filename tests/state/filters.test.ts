import { expect, test } from 'vitest';
import { isValueHidden, NO_FILTERS, updateFilters } from '../../src/state/filters.ts';

const toggle = (filters: Parameters<typeof updateFilters>[0], ...values: string[]) =>
  updateFilters(filters, { type: 'valueToggled', facet: 'valence', values });

test('a value toggled twice leaves no trace', () => {
  const hidden = toggle(NO_FILTERS, '-1');
  expect(hidden).toEqual([
    { by: 'facet', facet: 'valence', mode: 'without', values: ['-1'], paused: false },
  ]);
  expect(isValueHidden(hidden, 'valence', '-1')).toBe(true);
  expect(isValueHidden(hidden, 'valence', '0')).toBe(false);
  expect(toggle(hidden, '-1')).toEqual([]);
});

test('a row that stands for two values hides both and brings both back', () => {
  const both = toggle(NO_FILTERS, 'reported', 'hedged');
  expect(both[0]).toMatchObject({ values: ['reported', 'hedged'] });
  const oneLeft = toggle(both, 'hedged');
  expect(toggle(oneLeft, 'reported', 'hedged')[0]).toMatchObject({
    values: ['reported', 'hedged'],
  });
});

test('isolating shows one value alone, and a second time everything again', () => {
  const hidden = toggle(NO_FILTERS, '0');
  const alone = updateFilters(hidden, { type: 'valueIsolated', facet: 'valence', values: ['1'] });
  expect(alone).toEqual([
    { by: 'facet', facet: 'valence', mode: 'only', values: ['1'], paused: false },
  ]);
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

test('one trace takes the place of another, and stepping changes nothing else', () => {
  const trace = {
    by: 'trace',
    from: [],
    to: [],
    hops: 4,
    avoid: [],
    oneVoice: false,
    step: null,
    paused: false,
  } as const;
  const words = { by: 'words', words: 'x', paused: false } as const;
  const both = updateFilters(updateFilters([], { type: 'filterAdded', filter: trace }), {
    type: 'filterAdded',
    filter: words,
  });
  const shorter = updateFilters(both, { type: 'filterAdded', filter: { ...trace, hops: 2 } });
  expect(shorter).toEqual([{ ...trace, hops: 2 }, words]);
  expect(updateFilters(shorter, { type: 'pathStepped', step: 3 })).toEqual([
    { ...trace, hops: 2, step: 3 },
    words,
  ]);
});

test('an edited filter keeps its place and never stands beside another in its slot', () => {
  const hidden = toggle(toggle(NO_FILTERS, '-1'), '0');
  const two = updateFilters(hidden, {
    type: 'filterAdded',
    filter: { by: 'facet', facet: 'theme', mode: 'only', values: ['x'], paused: false },
  });
  const edited = updateFilters(two, {
    type: 'filterEdited',
    index: 1,
    filter: { by: 'facet', facet: 'valence', mode: 'without', values: ['1'], paused: false },
  });
  expect(edited).toEqual([
    { by: 'facet', facet: 'valence', mode: 'without', values: ['1'], paused: false },
  ]);
  expect(updateFilters(two, { type: 'filterEdited', index: 9, filter: two[0]! })).toBe(two);
});

test('filters that belong together come in one step, each in its slot', () => {
  const before = updateFilters(toggle(NO_FILTERS, '0'), {
    type: 'valueIsolated',
    facet: 'voice',
    values: ['unknown'],
  });
  const after = updateFilters(before, {
    type: 'filtersAdded',
    filters: [
      { by: 'facet', facet: 'voice', mode: 'only', values: ['author'], paused: false },
      { by: 'degree', least: 2, paused: false },
    ],
  });
  expect(after.map((filter) => (filter.by === 'facet' ? filter.values : filter.by))).toEqual([
    ['0'],
    ['author'],
    'degree',
  ]);
});
