/**
 * Law 2: is a changed text noticed, and is a passage that moved offered and never taken?
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256Of } from '../../../src/corpus/laws/exact-text.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { issueNames, recordOf, smallRaw, withRecord } from '../../fixtures/read-small-corpus.ts';

test('the checksum is that of the file’s bytes', () => {
  const file = 'graph-data/three-anti-sentiments/text/three-anti-sentiments.txt';
  expect(sha256Of(readFileSync(file, 'utf8'))).toBe(
    'fcd19579a7f88b97b70e50cb15e4ea6c81717140610fae8fd1ce84256df53fed',
  );
  expect(sha256Of('🌊')).toBe(createHash('sha256').update('🌊').digest('hex'));
});

test('another checksum is an error that leaves a dataset', () => {
  const verdict = validate(withRecord('sources', 0, { sha256: '0'.repeat(64) }));
  expect(verdict.issues.map(({ severity, record, field }) => [severity, record, field])).toEqual([
    ['error', 'source small', 'sha256'],
  ]);
  expect(verdict.dataset).not.toBeNull();
});

test('a passage that stands elsewhere is an error; the dataset keeps the stated place and the check', () => {
  const { dataset, issues } = validate(withRecord('passages', 2, { start: 3, end: 47 }));
  const check = [...(dataset?.checkOf ?? [])].find(([id]) => id === 's03')?.[1];
  expect(check).toEqual({ status: 'moved', start: 139, end: 183 });
  expect(dataset?.passages[2]).toMatchObject({ start: 3, end: 47 });
  const issue = issues.find(({ record }) => record === 'passage s03');
  expect(issue).toMatchObject({
    severity: 'error',
    law: 2,
    remedy: expect.stringContaining('at 139–183'),
  });
});

test('a quote that is not in the text is missing', () => {
  const { issues } = validate(
    withRecord('passages', 4, { exact: 'Nobody ever wrote these words in this text.' }),
  );
  expect(issues[0]).toMatchObject({
    law: 2,
    record: 'passage s05',
    message: 'The quoted words were not found in the text.',
  });
});

test('less context than the text offers is an error, though the place is right', () => {
  const { prefix } = recordOf(smallRaw(), 'passages', 1);
  const shortened = String(prefix).slice(-5);
  expect(issueNames(withRecord('passages', 1, { prefix: shortened }))).toEqual([
    'error 2 passage s02, prefix',
  ]);
});
