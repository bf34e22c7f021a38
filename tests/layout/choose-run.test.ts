import { expect, test } from 'vitest';
import { openFittingRun } from '../../src/layout/choose-run.ts';
import { kindFor, MOST_INTERACTIVE } from '../../src/layout/layout-kind.ts';
import { layoutInput } from '../fixtures/layout-input.ts';

test('each size gets the layout it should, which says so', () => {
  for (const count of [12, MOST_INTERACTIVE, MOST_INTERACTIVE + 1])
    expect(openFittingRun(layoutInput(count)).kind).toBe(kindFor(count));
});

test('either way it begins at given places and rests there', () => {
  for (const count of [12, MOST_INTERACTIVE + 1]) {
    const start = Float32Array.from({ length: 2 * count }, (_, at) => 20 * at);
    expect(openFittingRun(layoutInput(count), start).step()).toBeNull();
  }
});
