/**
 * Is every passage checked once, and does a hostile corpus cost no more than a bounded search?
 */
import { expect, test } from 'vitest';
import { checkPassages } from '../../src/corpus/check-passages.ts';
import { parseRecords } from '../../src/corpus/parse-records.ts';
import { recordOf, smallRaw, withRecord } from '../fixtures/read-small-corpus.ts';

test('all passages of the example are exact', () => {
  const checks = checkPassages(parseRecords(smallRaw()).records);
  expect([...checks.values()].map(({ status }) => status)).toEqual([
    'exact',
    'exact',
    'exact',
    'exact',
    'exact',
  ]);
});

test('a passage of a source without text is unchecked, which is not exact', () => {
  const raw = withRecord('passages', 0, { source: 'ghost' });
  const [first] = checkPassages(parseRecords(raw).records).values();
  expect(first).toEqual({ status: 'unchecked' });
});

test('thousands of quotes that are nowhere in a long text come to an end', () => {
  const raw = smallRaw();
  const text = 'All work and no play. '.repeat(40_000);
  const passages = Array.from({ length: 3000 }, (_, index) => ({
    ...recordOf(raw, 'passages', 0),
    id: `p${index}`,
    start: 0,
    end: 300,
    exact: `${index} zebras `.repeat(20),
    prefix: '',
    suffix: '',
  }));
  const { records } = parseRecords({ ...withRecord('sources', 0, { text }), passages });
  // A bound on the search is all that lets this end within the time that a test may take.
  const statuses = new Set([...checkPassages(records).values()].map(({ status }) => status));
  expect([...statuses]).toEqual(['missing']);
});
