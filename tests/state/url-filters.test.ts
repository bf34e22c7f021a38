import { expect, test } from 'vitest';
import { HOPS } from '../../src/graph/filters.ts';
import type { EntityId } from '../../src/model/ids.ts';
import { readFilter, writeFilter } from '../../src/state/url-filters.ts';

const KNOWN = new Set(['us', 'dprk', 'a,b;c']);
const find = (names: readonly string[]) => names.filter((name) => KNOWN.has(name)) as EntityId[];

test('a trace is written so that a person can read it', () => {
  const filter = readFilter('trace', 'from:us;to:dprk;hops:3;avoid:a%2Cb%3Bc;voice;path:2', find);
  expect(filter).toEqual({
    by: 'trace',
    from: ['us'],
    to: ['dprk'],
    hops: 3,
    avoid: ['a,b;c'],
    oneVoice: true,
    step: 1,
    paused: false,
  });
  expect(filter && writeFilter(filter)).toEqual([
    'trace',
    'from:us;to:dprk;hops:3;avoid:a%2Cb%3Bc;voice;path:2',
  ]);
});

test('a trace that says nothing of hops takes as many as are usual, and writes them', () => {
  const filter = readFilter('trace', 'from:us;to:dprk', find);
  expect(filter).toMatchObject({ from: ['us'], to: ['dprk'], hops: HOPS.usual });
  expect(filter && writeFilter(filter)).toEqual(['trace', `from:us;to:dprk;hops:${HOPS.usual}`]);
});

test.each([
  ['trace', 'hops:3'],
  ['trace', 'from:us;hops:'],
  ['trace', 'from:us;hops:many'],
  ['trace', 'from:us;hops:9'],
  ['trace', 'from:nobody;hops:2'],
  ['ego', '4,out,us'],
  ['ego', '1,up,us'],
  ['ego', '1,out,nobody'],
  ['time', ','],
  ['time', 'soon,2015'],
  ['degree', '-1'],
  ['degree', '1e3'],
  ['words', '%20'],
  ['only.mood', 'x'],
  ['never.theme', 'x'],
])('%s=%s is no filter', (key, value) => {
  expect(readFilter(key, value, find)).toBeNull();
});

test('a filter that rests says so', () => {
  expect(readFilter('paused.degree', '3', find)).toEqual({ by: 'degree', least: 3, paused: true });
});
