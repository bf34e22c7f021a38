/**
 * Is remembering given up where little comes again, and kept where enough does?
 */
import { expect, test } from 'vitest';
import { Worth } from '../../../src/codecs/flat/worth.ts';

test.each([
  [0, true],
  [9, true],
  [7, false],
  [1, false],
])('where one in %i comes again', (every, isOver) => {
  const worth = new Worth();
  for (let at = 1; at <= 4095; at += 1) worth.note(every > 0 && at % every === 0);
  expect(worth.isOver).toBe(false);
  worth.note(every > 0);
  expect(worth.isOver).toBe(isOver);
});
