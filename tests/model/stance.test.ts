/**
 * Are there as many ways to be sure as the interface has words for, each once?
 */
import { expect, test } from 'vitest';
import { CERTAINTIES } from '../../src/model/stance.ts';

test('each certainty is another, and the surest comes first', () => {
  expect(new Set(CERTAINTIES).size).toBe(CERTAINTIES.length);
  expect(CERTAINTIES[0]).toBe('asserted');
});
