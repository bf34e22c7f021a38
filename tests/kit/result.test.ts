/**
 * Can the two outcomes be told apart, whatever the value?
 */
import { expect, test } from 'vitest';
import { failure, success } from '../../src/kit/result.ts';

test('0 and an empty text are values, not failures', () => {
  expect([success(0), success(''), failure('')]).toEqual([
    { ok: true, value: 0 },
    { ok: true, value: '' },
    { ok: false, failure: '' },
  ]);
});
