/**
 * May a corpus bring its own words, and is an event code one of PLOVER's?
 */
import { expect, test } from 'vitest';
import { PLOVER_CODES, relationTypeSchema } from '../../src/model/vocabulary.ts';

const type = {
  id: 'sings-to',
  label: 'sings to',
  inverseLabel: 'is sung to by',
  family: 'music',
  influence: 'forward',
  valence: 1,
  definition: 'The source sings to the target.',
  example: '',
};

test('any type may be defined; a code is optional and one of sixteen', () => {
  const takes = (change: object): boolean =>
    relationTypeSchema.safeParse({ ...type, ...change }).success;
  expect(takes({})).toBe(true);
  expect(PLOVER_CODES).toHaveLength(16);
  expect(PLOVER_CODES.every((plover) => takes({ plover }))).toBe(true);
  expect(takes({ plover: 'SING' })).toBe(false);
});
