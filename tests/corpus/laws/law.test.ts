/**
 * Are records without an id named so that a person finds them?
 */
import { expect, test } from 'vitest';
import { issuesOf, nameMention, nameRemark } from '../../../src/corpus/laws/law.ts';
import { smallDataset } from '../../fixtures/read-small-corpus.ts';

test('mentions and remarks are named by their place', () => {
  const { mentions, remarks } = smallDataset();
  expect(mentions.slice(0, 1).map(nameMention)).toEqual(['mention 33–38 of arvel']);
  expect(remarks.map(nameRemark)).toEqual(['remark 329–351']);
});

test('an issue keeps law and severity of its maker', () => {
  expect(issuesOf(4, 'warning')('relation x', 'target', 'm', 'r')).toEqual({
    severity: 'warning',
    law: 4,
    record: 'relation x',
    field: 'target',
    message: 'm',
    remedy: 'r',
  });
});
