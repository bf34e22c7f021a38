import { expect, test } from 'vitest';
import { kindFor, MOST_INTERACTIVE, openFittingRun } from '../../src/layout/choose-run.ts';
import { layoutInput } from '../fixtures/layout-input.ts';

test('an essay gets interactive forces, what is larger the engine, and both say so', () => {
  expect(kindFor(150)).toBe('interactive');
  expect([kindFor(MOST_INTERACTIVE), kindFor(MOST_INTERACTIVE + 1)]).toEqual([
    'interactive',
    'multilevel',
  ]);
  for (const count of [12, MOST_INTERACTIVE + 1])
    expect(openFittingRun(layoutInput(count)).kind).toBe(kindFor(count));
});

test('either way it begins at given places and rests there', () => {
  for (const count of [12, MOST_INTERACTIVE + 1]) {
    const start = Float32Array.from({ length: 2 * count }, (_, at) => 20 * at);
    expect(openFittingRun(layoutInput(count), start).step()).toBeNull();
  }
});
