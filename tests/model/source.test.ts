/**
 * Does a source carry its text only where it should, and a checksum that can be one?
 */
import { expect, test } from 'vitest';
import { sourceSchema, sourceWithTextSchema } from '../../src/model/source.ts';
import { recordOf, smallRaw } from '../fixtures/read-small-corpus.ts';

const { text, ...source } = recordOf(smallRaw(), 'sources', 0);

test('in a folder the text is a file of its own, in a document it is inside or did not come along', () => {
  expect(sourceSchema.safeParse(source).success).toBe(true);
  expect(sourceSchema.safeParse({ ...source, text }).success).toBe(false);
  expect(sourceWithTextSchema.safeParse(source).success).toBe(true);
  expect(sourceWithTextSchema.safeParse({ ...source, text: '' }).success).toBe(true);
});

test('a checksum is 64 lower-case hex digits', () => {
  const takes = (sha256: string): boolean => sourceSchema.safeParse({ ...source, sha256 }).success;
  expect([takes('a'.repeat(64)), takes('A'.repeat(64)), takes('a'.repeat(63))]).toEqual([
    true,
    false,
    false,
  ]);
});
