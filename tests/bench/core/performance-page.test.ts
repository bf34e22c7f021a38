/**
 * Does the page say what was measured, what was aimed at, and what is missing and why?
 */
import { expect, test } from 'vitest';
import { judgeTargets } from './judge-targets.ts';
import { performancePage } from './performance-page.ts';
import type { Group, SuiteResult } from './results.ts';
import { groupTable, sayNumber } from './tables.ts';
import type { Target } from './targets.ts';

const group: Group = {
  id: 'reading',
  title: 'Reading',
  unit: 'ms',
  against: 'peer',
  rows: [
    { name: 'Relata', role: 'relata', samples: [9, 10, 11] },
    { name: 'peer', role: 'peer', samples: [100, 90, 120] },
    { name: 'bytes', role: 'limit', samples: [5, 5, 5] },
    { name: 'broken', role: 'peer', samples: [], failure: 'it | threw' },
  ],
};
const result: SuiteResult = {
  suite: 'parse',
  machine: {
    date: '2000-01-01',
    commit: 'abc',
    processors: '2 × some',
    memoryGib: 8,
    system: 'Linux',
    node: 'v20',
    load: [0, 1],
  },
  seconds: 3,
  groups: [group],
};
const target = (more: Partial<Target>): Target => ({
  suite: 'parse',
  work: 'reading',
  group: 'reading',
  against: 'peer',
  limit: 0.05,
  most: 0.2,
  ...more,
});

test('numbers have three digits', () => {
  expect([0.01234, 1.5, 99.96, 1234.5, 0, Number.NaN].map(sayNumber)).toEqual([
    '0.0123',
    '1.50',
    '100.0',
    '1,235',
    '0',
    '–',
  ]);
});

test('a table holds everybody against the peer and the limit; a cell stays one cell', () => {
  expect(groupTable(group)).toEqual([
    '|  | median | least – most | runs | to peer | to the limit | remark |',
    '| --- | --: | --: | --: | --: | --: | --- |',
    '| **Relata** | **10.0 ms** | 9.00 – 11.0 | 3 | 0.100 × | 2.00 × |  |',
    '| peer | 100 ms | 90.0 – 120 | 3 |  | 20.0 × |  |',
    '| *limit:* bytes | 5.00 ms | 5.00 – 5.00 | 3 | 0.0500 × |  |  |',
    '| broken | – |  | 0 | – | – | not measured: it \\| threw |',
  ]);
});

test('a target is met, missed, or not measured for a reason', () => {
  const targets = [
    target({}),
    target({ most: 0.05 }),
    target({ against: 'broken' }),
    target({ group: 'elsewhere' }),
    target({ against: null, unit: 'ms', most: 10 }),
    target({ notMeasured: 'no package' }),
  ];
  expect(
    judgeTargets(targets, [result]).map(({ measured, verdict, reason }) => [
      measured,
      verdict,
      reason,
    ]),
  ).toEqual([
    [0.1, 'met', null],
    [0.1, 'missed', null],
    [null, 'not measured', 'it | threw'],
    [null, 'not measured', 'this was not run'],
    [10, 'met', null],
    [null, 'not measured', 'no package'],
  ]);
});

test('the page counts the verdicts, says by how much one is missed, and what was not run', () => {
  const judged = judgeTargets([target({}), target({ most: 0.05 })], [result]);
  const page = performancePage([result], judged, {
    method: 'By hand.',
    of: new Map([['parse', 'A remark.']]),
  });
  expect(page).toContain('1 met, 1 missed, 0 not measured');
  expect(page).toContain('0.100 of peer where 0.0500 was aimed at, 2.00 times as much');
  expect(page).toContain('By hand.');
  expect(page).toMatch(/## parse\n\nA remark\.\n\n### Reading/);
  expect(page).toMatch(/## search\n\nNot run\./);
});
