/**
 * Which ways of naming an entity are told apart?
 */
import { expect, test } from 'vitest';
import { mentionSchema } from '../../src/model/mention.ts';

test('four ways, and an offset of 0 is one', () => {
  const takes = (how: string): boolean =>
    mentionSchema.safeParse({ source: 's', start: 0, end: 5, entity: 'e', how }).success;
  expect(['alias', 'metonym', 'description', 'pronoun', 'proposal'].map(takes)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});
