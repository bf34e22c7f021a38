/**
 * Is what is kept left as it is? How long it is kept, only a collector could tell.
 */
import { expect, test } from 'vitest';
import { keepShape } from '../../src/codecs/keep-shape.ts';

test('an object is kept and not changed', () => {
  const one = Object.freeze({ at: 0 });
  expect(keepShape(one)).toBeUndefined();
  expect(one).toEqual({ at: 0 });
});
