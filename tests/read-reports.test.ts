/**
 * Are the tests of a report counted, and is what failed named with its place and reason?
 */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readJourneyReport, readUnitReport } from './read-reports.mjs';

const red = (words: string): string => `\u001b[31m${words}\u001b[39m`;

test('a unit test that failed is named with its file and the first lines of its reason', () => {
  const report = {
    testResults: [
      {
        name: resolve('tests/graph/ego.test.ts'),
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'an ego has its centre' },
          {
            status: 'failed',
            fullName: 'an ego is the same both ways',
            failureMessages: [`${red('Error: Property failed after 7 tests')}\n{ seed: 12 }`],
          },
          { status: 'skipped', fullName: 'an ego of a ghost' },
        ],
      },
    ],
  };
  expect(readUnitReport(report)).toEqual({
    passed: 1,
    failures: [
      'tests/graph/ego.test.ts › an ego is the same both ways\n' +
        '    Error: Property failed after 7 tests\n    { seed: 12 }',
    ],
  });
});

test('a file that cannot be loaded has failed once', () => {
  const report = {
    testResults: [
      { name: resolve('tests/a.test.ts'), status: 'failed', message: 'no b', assertionResults: [] },
    ],
  };
  expect(readUnitReport(report)).toEqual({
    passed: 0,
    failures: ['tests/a.test.ts › cannot be loaded\n    no b'],
  });
});

test('journeys are counted at any depth, and one that passed at its second try has failed', () => {
  const specOf = (title: string, status: string, message?: string): object => ({
    title,
    file: 'search.spec.ts',
    line: 7,
    tests: [{ status, results: [{ errors: message === undefined ? [] : [{ message }] }] }],
  });
  const report = {
    suites: [
      {
        title: 'search.spec.ts',
        specs: [specOf('finds', 'expected'), specOf('left out', 'skipped')],
        suites: [
          {
            title: 'by keyboard',
            specs: [specOf('moves', 'unexpected', 'no focus'), specOf('ends', 'flaky')],
          },
        ],
      },
    ],
    errors: [{ message: 'the server is gone' }],
  };
  expect(readJourneyReport(report)).toEqual({
    passed: 1,
    failures: [
      'search.spec.ts:7 › moves\n    no focus',
      'search.spec.ts:7 › ends',
      'journeys › cannot be run\n    the server is gone',
    ],
  });
});

test('a long reason is cut, and says so', () => {
  const reason = ['x'.repeat(1000), ...Array.from({ length: 40 }, (_, line) => `line ${line}`)];
  const [failure = ''] = readUnitReport({
    testResults: [
      {
        name: resolve('tests/a.test.ts'),
        status: 'failed',
        assertionResults: [
          { status: 'failed', fullName: 'a', failureMessages: [reason.join('\n')] },
        ],
      },
    ],
  }).failures;
  const lines = failure.split('\n');
  expect(lines[1]).toBe(`    ${'x'.repeat(400)}…`);
  expect(lines.at(-1)).toBe('    and 29 lines more');
  expect(lines).toHaveLength(14);
});

test('of a run that left no report nothing is known', () => {
  expect(readUnitReport(undefined)).toEqual({ passed: 0, failures: [] });
  expect(readJourneyReport(undefined)).toEqual({ passed: 0, failures: [] });
});
