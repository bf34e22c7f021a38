import { expect, test } from 'vitest';
import { kindFor, MOST_INTERACTIVE } from '../../src/layout/layout-kind.ts';

test('an essay gets interactive forces, what is larger the engine', () => {
  expect(kindFor(0)).toBe('interactive');
  expect(kindFor(150)).toBe('interactive');
  expect(kindFor(MOST_INTERACTIVE)).toBe('interactive');
  expect(kindFor(MOST_INTERACTIVE + 1)).toBe('multilevel');
});
