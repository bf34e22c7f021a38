/**
 * Are decisions read whole, and is each flaw named with its place?
 */
import { expect, test } from 'vitest';
import { parseDecisions } from '../../src/corpus/decisions.ts';
import { SMALL_DECISIONS } from '../fixtures/make-reconciliation.ts';

const flawsOf = (text: string) => {
  const parsed = parseDecisions(text);
  return parsed.ok ? [] : parsed.failure.map(({ record, field }) => `${record}, ${field}`);
};

test('what was written is what is read', () => {
  const parsed = parseDecisions(JSON.stringify({ decisions: SMALL_DECISIONS }));
  expect(parsed).toEqual({ ok: true, value: SMALL_DECISIONS });
});

test('a flaw is named by line, or by the number of the decision', () => {
  expect(flawsOf('{"decisions": [\n oops]}')).toEqual([
    'file readings/decisions.json, line 2, column 2',
  ]);
  expect(flawsOf('[]')).toEqual(['file readings/decisions.json, decisions']);
  const [first, second] = SMALL_DECISIONS;
  const broken = { decisions: [first, { ...second, why: '', verdict: 'lost' }] };
  expect(flawsOf(JSON.stringify(broken))).toEqual([
    'decision no. 2, verdict',
    'decision no. 2, why',
  ]);
});
