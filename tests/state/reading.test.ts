import { expect, test } from 'vitest';
import type { PassageId } from '../../src/model/ids.ts';
import { NOT_READING, updateReading } from '../../src/state/reading.ts';

test('asking for the same passage twice is two requests', () => {
  const action = { type: 'passageShownInText', passage: 'p' as PassageId } as const;
  const once = updateReading(NOT_READING, action);
  expect(updateReading(once, action)).toEqual({ passage: 'p', turn: 2 });
});
