/**
 * Does every mention have its tick, and does the tick lead to the nearest passage?
 */
import { expect, test } from 'vitest';
import type { PassageId } from '../../../src/model/ids.ts';
import { toMentionTicks } from '../../../src/panels/detail/mention-ticks.ts';

const passages = [
  { id: 'wide' as PassageId, start: 0, end: 50 },
  { id: 'narrow' as PassageId, start: 8, end: 20 },
];

test('near mentions share a tick, far ones do not; none is lost', () => {
  const ticks = toMentionTicks(
    [10, 12, 90].map((start) => ({ start, end: start + 2 })),
    passages,
    100,
    10,
  );
  expect(ticks.map(({ share, count, passage }) => [share, count, passage])).toEqual([
    [0.15, 2, 'narrow'],
    [0.95, 1, null],
  ]);
});

test('an empty text and no mentions make no ticks', () => {
  expect(toMentionTicks([], passages, 0)).toEqual([]);
});

test('ticks come in text order, whatever the order of the mentions', () => {
  const ticks = toMentionTicks(
    [
      { start: 90, end: 91 },
      { start: 0, end: 1 },
    ],
    [],
    100,
    10,
  );
  expect(ticks.map(({ start }) => start)).toEqual([0, 90]);
});
