/**
 * Is a node that no step leads to brought within reach, by the step that is missed least?
 */
import { expect, test } from 'vitest';
import { bridgeMoves } from '../../src/scene/walk-bridges.ts';

const none = { left: null, right: null, up: null, down: null };
const places = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 20, y: 1 },
];

test('steps that reach everything are left alone', () => {
  const given = [
    { ...none, right: 1 },
    { ...none, left: 0, right: 2 },
    { ...none, left: 1 },
  ];
  expect(bridgeMoves(places, given)).toBe(given);
});

test('a free step towards the one left out is bent to it', () => {
  const given = [
    { ...none, right: 1 },
    { ...none, left: 0 },
    { ...none, left: 1 },
  ];
  expect(bridgeMoves(places, given)).toEqual([given[0], { ...none, left: 0, right: 2 }, given[2]]);
});

test('a step that others need is not taken from them', () => {
  // The cheapest bend to the third would be the only way from the second to the first.
  const given = [
    { ...none, right: 1 },
    { ...none, right: 0 },
    { ...none, left: 1 },
  ];
  const [, second] = bridgeMoves(places, given);
  expect(second?.right).toBe(0);
});
