/**
 * Is an id any text but none and not a book?
 */
import { expect, test } from 'vitest';
import * as ids from '../../src/model/ids.ts';

test.each(Object.entries(ids))('%s takes any text from 1 to 400 units', (_name, schema) => {
  const takes = (id: unknown): boolean => schema.safeParse(id).success;
  expect(['a', '__proto__', 'with "quotes"\nand lines', '🌊', 'x'.repeat(400)].every(takes)).toBe(
    true,
  );
  expect(['', 'x'.repeat(401), 7, null, undefined].some(takes)).toBe(false);
});
