/**
 * Are like issues counted together and unlike ones kept apart?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupIssues } from '../../src/corpus/group-issues.ts';
import type { Issue } from '../../src/model/issue.ts';

const issue = (record: string, message: string, more: Partial<Issue> = {}): Issue => ({
  severity: 'warning',
  law: 2,
  record,
  field: 'exact',
  message,
  remedy: 'Look.',
  ...more,
});

test('names and numbers do not make two of one', () => {
  const groups = groupIssues([
    issue('passage a', 'There is no “a” at 12.'),
    issue('passage b', 'There is no “b, c” at 7.'),
    issue('passage b', 'There are none.'),
  ]);
  expect(groups.map(({ first, count }) => [first.record, count])).toEqual([
    ['passage a', 2],
    ['passage b', 1],
  ]);
});

test('severity, law and field do, and the gravest come first', () => {
  const groups = groupIssues([
    issue('a', 'Same.'),
    issue('b', 'Same.', { severity: 'error' }),
    issue('c', 'Same.', { law: 3 }),
    issue('d', 'Same.', { field: 'prefix' }),
  ]);
  expect(groups.map(({ first }) => first.record)).toEqual(['b', 'a', 'c', 'd']);
});

test('no issue is lost, whatever the messages', () => {
  const some = fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 30 });
  fc.assert(
    fc.property(some, (drafts) => {
      const groups = groupIssues(drafts.map(([record, message]) => issue(record, message)));
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(drafts.length);
    }),
  );
});
