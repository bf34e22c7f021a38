/**
 * Is a decision whole: what it is about, what became of it, and why?
 */
import { expect, test } from 'vitest';
import { decisionSchema } from '../../src/model/decision.ts';

const decision = {
  sentence: 3,
  readings: [{ reading: 'a', relation: 's03-harms' }],
  facets: ['valence'],
  verdict: 'left-out',
  why: 'The words do not say so.',
};

test('what was left out needs no relation of the corpus, and may name one', () => {
  expect(decisionSchema.parse(decision)).toEqual(decision);
  expect(decisionSchema.safeParse({ ...decision, relation: 's02-opposes' }).success).toBe(true);
});

test.each([
  [{ why: '' }],
  [{ sentence: -1 }],
  [{ verdict: 'lost' }],
  [{ readings: [{ reading: 'a' }] }],
  [{ weight: 1 }],
])('%j is no part of a decision', (change) => {
  expect(decisionSchema.safeParse({ ...decision, ...change }).success).toBe(false);
});
