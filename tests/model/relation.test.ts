/**
 * Which values may a relation have, and are attitude and causal sign kept apart?
 */
import { expect, test } from 'vitest';
import { EFFECTS, relationSchema, VALENCES } from '../../src/model/relation.ts';
import { recordOf, smallRaw } from '../fixtures/read-small-corpus.ts';

const relation = recordOf(smallRaw(), 'relations', 0);
const takes = (change: object): boolean =>
  relationSchema.safeParse({ ...relation, ...change }).success;

test('any valence goes with any effect, and 0 is a valence', () => {
  const pairs = VALENCES.flatMap((valence) => EFFECTS.map((effect) => ({ valence, effect })));
  expect(pairs.every(takes)).toBe(true);
  expect([2, '1', null].some((valence) => takes({ valence }))).toBe(false);
});

test('evidence is shape-free of number: that one piece must state it is a law, not a shape', () => {
  expect(takes({ evidence: [] })).toBe(true);
  expect(takes({ evidence: [{ passage: 'p', role: 'proves', cues: [] }] })).toBe(false);
});

test('an unknown field is refused, not dropped', () => {
  expect(takes({ weight: 1 })).toBe(false);
});
