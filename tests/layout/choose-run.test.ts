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

test('places asked for now and then are those of every step', () => {
  const ends = Array.from({ length: 2 * MOST_INTERACTIVE }, (_, at) => Math.floor((at + 1) / 2));
  for (const count of [20, MOST_INTERACTIVE + 1]) {
    const input = layoutInput(count, { ends });
    const [watched, unwatched] = [openFittingRun(input), openFittingRun(input)];
    let last = watched.places();
    for (let next = watched.step(); next; next = watched.step()) {
      expect(unwatched.advance()).toBe(true);
      last = next;
    }
    expect(unwatched.advance()).toBe(false);
    expect(unwatched.places()).toEqual(last);
  }
});
