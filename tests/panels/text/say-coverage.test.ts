/**
 * Is it said in plain words how much of a text backs a relation?
 */
import { expect, test } from 'vitest';
import type { RelationId } from '../../../src/model/ids.ts';
import { sayCoverage } from '../../../src/panels/text/say-coverage.ts';
import type { TextSentence } from '../../../src/panels/text/text-blocks.ts';

const sentence = (relations: number, reason: string | null = null): TextSentence => ({
  start: 0,
  end: 1,
  number: 1,
  relations: Array.from({ length: relations }, (_, index) => `r${index}` as RelationId),
  reason,
});

test('all of them', () => {
  expect(sayCoverage([sentence(2), sentence(1)])).toBe(
    'All 2 sentences back a relation. The figure beside a sentence says how many relations rest on it; press it to see which.',
  );
  expect(sayCoverage([sentence(1)])).toMatch(/^The one sentence backs a relation\. /);
});

test.each([
  [
    [sentence(1), sentence(0, 'Weather.')],
    'Of 2 sentences, 1 backs a relation, 1 is explained and none is unexplained.',
  ],
  [
    [sentence(1), sentence(3), sentence(0), sentence(0)],
    'Of 4 sentences, 2 back a relation, none is explained and 2 are unexplained.',
  ],
  [[sentence(0)], 'Of 1 sentence, none backs a relation, none is explained and 1 is unexplained.'],
])('some of them', (sentences, words) => {
  const said = sayCoverage(sentences);
  expect(said.startsWith(`${words} `)).toBe(true);
  expect(said).toContain('°');
});

test('a text of headings alone', () => {
  expect(sayCoverage([])).toBe('There is no sentence in this text.');
});
