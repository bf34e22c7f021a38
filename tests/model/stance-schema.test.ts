/**
 * Can it always be said who holds something, how sure, and whether it is denied?
 */
import { expect, test } from 'vitest';
import { stanceSchema } from '../../src/model/stance-schema.ts';
import { CERTAINTIES } from '../../src/model/stance.ts';

const stance = {
  holders: [{ kind: 'author' }],
  certainty: 'asserted',
  negated: false,
  presupposed: false,
};
const takes = (change: object): boolean => stanceSchema.safeParse({ ...stance, ...change }).success;

test('certainty and negation are independent', () => {
  expect(
    CERTAINTIES.every((certainty) => takes({ certainty, negated: true }) && takes({ certainty })),
  ).toBe(true);
});

test('there is always a holder; unknown is one, nobody is not', () => {
  expect(takes({ holders: [{ kind: 'unknown' }] })).toBe(true);
  expect(takes({ holders: [] })).toBe(false);
});

test('only an entity has a name, and it must have one', () => {
  expect(takes({ holders: [{ kind: 'entity', entity: 'some' }] })).toBe(true);
  expect(takes({ holders: [{ kind: 'entity' }] })).toBe(false);
  expect(takes({ holders: [{ kind: 'author', entity: 'some' }] })).toBe(false);
});

test('a holder may be reported by others, who are not reported in turn', () => {
  const reportedBy = [{ kind: 'entity', entity: 'experts' }, { kind: 'unknown' }];
  expect(takes({ holders: [{ kind: 'entity', entity: 'north-korea', reportedBy }] })).toBe(true);
  expect(
    takes({ holders: [{ kind: 'author', reportedBy: [{ kind: 'unknown', reportedBy }] }] }),
  ).toBe(false);
});
