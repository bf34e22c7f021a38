/**
 * Is a thing made when first asked for, once, whatever it is?
 */
import { expect, test } from 'vitest';
import { onceAsked } from '../../src/kit/once-asked.ts';

test('nothing is made before it is asked for, and nothing twice, not even nothing', () => {
  let made = 0;
  const ask = onceAsked(() => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  expect(ask()).toBeUndefined();
  expect(ask()).toBeUndefined();
  expect(made).toBe(1);
});
