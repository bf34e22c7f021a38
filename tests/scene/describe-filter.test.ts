import { afterEach, expect, test } from 'vitest';
import type { Filter } from '../../src/graph/filters.ts';
import type { EntityId } from '../../src/model/ids.ts';
import { describeFilter, describeOrder, describeWindow } from '../../src/scene/describe-filter.ts';
import { KO } from '../../src/words/ko.ts';
import { speak } from '../../src/words/speaking.ts';
import { ZH_HANS } from '../../src/words/zh-hans.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const dataset = makeDataset({ entities: { a: 'state', b: 'state' }, relations: [] });
const id = (name: string) => name as EntityId;
const paused = false;

afterEach(() => speak('en', null));

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

test.each([
  ['2015-04', '2015-04', 'April 2015'],
  ['2015-04-11', '2015-04-11', 'on 11 April 2015'],
  ['2015-03', '2015-04', 'March 2015 to April 2015'],
])('a window from %s to %s is said as %s', (from, to, words) => {
  expect(describeWindow({ from, to })).toBe(words);
});

test('in another language too, with the names as they are', () => {
  const trace: Filter = {
    by: 'trace',
    from: [id('a')],
    to: [],
    hops: 4,
    avoid: [id('b')],
    oneVoice: false,
    step: null,
    paused,
  };
  const time: Filter = { by: 'time', from: '2015-03', to: '2015-21', paused };
  const without: Filter = {
    by: 'facet',
    facet: 'kind',
    mode: 'without',
    values: ['state'],
    paused,
  };
  const said = () => [trace, time, without].map((filter) => describeFilter(filter, dataset));
  speak('ko', KO);
  expect(said()).toEqual([
    'a → 누구든, 최대 4단계, 거치지 않음: b',
    '2015년 3월 ~ 2015년 봄',
    '종류: 국가 제외',
  ]);
  speak('zh-Hans', ZH_HANS);
  expect(said()).toEqual([
    '从 a 到任何实体，最多 4 步，不经过 b',
    '2015年3月至2015年春季',
    '排除种类：国家',
  ]);
});
