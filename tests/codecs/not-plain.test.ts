import { expect, test } from 'vitest';
import { giveUp, NotPlain } from '../../src/codecs/not-plain.ts';

test('giving up is told from every other error, and says why', () => {
  expect(() => giveUp('a ragged row')).toThrow(NotPlain);
  expect(() => giveUp('a ragged row')).toThrow('a ragged row');
  expect(new TypeError('x')).not.toBeInstanceOf(NotPlain);
});
