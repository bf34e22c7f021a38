/**
 * Must a gap be explained in words?
 */
import { expect, test } from 'vitest';
import { remarkSchema } from '../../src/model/remark.ts';

test('a remark names a stretch and its reason', () => {
  const remark = { source: 's', start: 0, end: 9, reason: 'Only a date.' };
  expect(remarkSchema.parse(remark)).toEqual(remark);
  expect(remarkSchema.safeParse({ ...remark, reason: undefined }).success).toBe(false);
});
