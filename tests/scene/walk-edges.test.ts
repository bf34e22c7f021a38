/**
 * Do the keys go round a node as a hand of a clock would, past every edge once?
 */
import { expect, test } from 'vitest';
import { edgesRound, farEnd, strongestOf } from '../../src/scene/walk-edges.ts';
import { edgeMark, edgesBetween } from '../fixtures/marks.ts';

const places: Readonly<Record<string, { x: number; y: number }>> = {
  n0: { x: 0, y: 0 },
  n1: { x: 10, y: 0 },
  n2: { x: 0, y: -10 },
  n3: { x: -10, y: 0 },
};
const placeOf = (node: string) => places[node] ?? { x: 0, y: 0 };

test('clockwise from the top, loops last, the edges of others left out', () => {
  const edges = [
    edgeMark(0, 0, 3),
    edgeMark(1, 0, 0),
    edgeMark(2, 1, 0),
    edgeMark(3, 0, 2),
    edgeMark(4, 1, 2),
  ];
  expect(edgesRound(edges, 'n0', placeOf).map(({ key }) => key)).toEqual(['e3', 'e2', 'e0', 'e1']);
});

test('parallel edges follow each other as they lie side by side, seen from either end', () => {
  const edges = [...edgesBetween(0, 1, 2), edgeMark(2, 1, 0), edgeMark(3, 0, 2)];
  const from = edgesRound(edges, 'n0', placeOf).map(({ key }) => key);
  const back = edgesRound(edges, 'n1', placeOf).map(({ key }) => key);
  expect(from[0]).toBe('e3');
  expect(new Set(from)).toEqual(new Set(['e0', 'e1', 'e2', 'e3']));
  // What comes first from one end comes last from the other.
  expect(back).toEqual(from.slice(1).toReversed());
});

test('the strongest is the first of those with most passages', () => {
  const edges = [
    edgeMark(0, 0, 1),
    edgeMark(1, 0, 1, { passages: 3 }),
    edgeMark(2, 0, 1, { passages: 3 }),
  ];
  expect(strongestOf(edges)?.key).toBe('e1');
  expect(strongestOf([])).toBeNull();
});

test('the far end is the other one, of a loop the same', () => {
  expect(farEnd(edgeMark(0, 0, 1), 'n1')).toBe('n0');
  expect(farEnd(edgeMark(0, 2, 2), 'n2')).toBe('n2');
});
