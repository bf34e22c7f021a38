/**
 * Does the key name what the data holds, with true counts?
 */
import { expect, test } from 'vitest';
import { legendGroups } from '../../src/scene/legend.ts';
import { INITIAL_STATE } from '../../src/state/app-state.ts';
import { focusOf } from '../../src/state/focus.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({
  entities: { ann: 'person', bob: 'person', treaty: 'agreement', feast: 'event' },
  relations: [
    { id: 'r1', source: 'ann', target: 'bob', valence: -1 },
    { id: 'r2', source: 'bob', target: 'treaty', certainty: 'hedged', negated: true },
    { id: 'r3', source: 'ann', target: 'feast', effect: 'raises', certainty: 'reported' },
  ],
});

const rowsFor = (state = INITIAL_STATE) =>
  legendGroups(dataset, focusOf(dataset, state), state.depth)
    .flatMap((group) => group.rows)
    .map(({ label, shown, total }) => `${label} ${shown}/${total}`);

test('only what the data holds has a row; what the depth folds away is counted as not shown', () => {
  expect(rowsFor()).toEqual([
    'hostile 1/1',
    'neutral 1/2',
    'asserted 1/1',
    'reported, hedged 1/2',
    'denied 1/1',
    'raises 0/1',
    'person 2/2',
    'agreement 1/1',
  ]);
});

test('at full depth every kind of the data has a row', () => {
  expect(rowsFor({ ...INITIAL_STATE, depth: 'everything' })).toContain('event 1/1');
});

test('a filter lowers what is shown and leaves the total', () => {
  const filters = [
    { by: 'facet', facet: 'valence', mode: 'without', values: ['-1'], paused: false },
  ] as const;
  expect(rowsFor({ ...INITIAL_STATE, filters })).toContain('hostile 0/1');
});

test('each row stands for values of its facet, each value in one row', () => {
  const groups = legendGroups(dataset, focusOf(dataset, INITIAL_STATE), 'everything');
  const keys = groups.flatMap(({ rows }) =>
    rows.flatMap(({ facet, values }) => values.map((value) => `${facet} ${value}`)),
  );
  expect(new Set(keys).size).toBe(keys.length);
});
