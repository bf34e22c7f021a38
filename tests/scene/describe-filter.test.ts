import { expect, test } from 'vitest';
import type { Filter } from '../../src/graph/filters.ts';
import type { EntityId } from '../../src/model/ids.ts';
import { describeFilter, describeOrder } from '../../src/scene/describe-filter.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({ entities: { a: 'state', b: 'state' }, relations: [] });
const id = (name: string) => name as EntityId;
const paused = false;

test.each<[Filter, string]>([
  [
    { by: 'facet', facet: 'valence', mode: 'only', values: ['-1', '0'], paused },
    'only valence: hostile, neutral',
  ],
  [{ by: 'words', words: 'test', paused }, 'with the words “test”'],
  [{ by: 'time', from: '2015-03', to: '2015-03', paused }, 'in March 2015'],
  [{ by: 'time', from: '2015-04-11', to: '2015-04-11', paused }, 'on 11 April 2015'],
  [{ by: 'time', from: '', to: '2014', paused }, 'until 2014'],
  [{ by: 'time', from: '2014', to: '', paused }, 'from 2014 on'],
  [{ by: 'degree', least: 3, paused }, 'between entities of 3 or more relations'],
  [{ by: 'ego', entities: [id('a')], depth: 1, direction: 'out', paused }, 'affected by a, 1 step'],
  [
    {
      by: 'trace',
      from: [id('a')],
      to: [],
      hops: 4,
      avoid: [id('b')],
      oneVoice: true,
      step: null,
      paused,
    },
    'from a to anyone, at most 4 hops, not through b, one voice says it all',
  ],
])('%j is said as %s', (filter, words) => {
  expect(describeFilter(filter, dataset)).toBe(words);
});

test('a chip says what it looks at', () => {
  expect(describeOrder({ by: 'degree', least: 1, paused })).toContain('what the other conditions');
  expect(describeOrder({ by: 'words', words: 'x', paused })).toContain('by itself');
});
