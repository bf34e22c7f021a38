import { expect, test } from 'vitest';
import { flattenGraph } from '../../src/graph/flatten.ts';
import { openRun, type LayoutRun } from '../../src/layout/run.ts';
import { essayLikeGraph } from '../fixtures/essay-like.ts';
import { layoutInput } from '../fixtures/layout-input.ts';

const input = flattenGraph(essayLikeGraph(1, 36, 90));
const ring = layoutInput(8, { ends: [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 0] });

function toRest(run: LayoutRun, start: Float32Array = new Float32Array()): Float32Array {
  let places = start;
  for (;;) {
    const next = run.step();
    if (!next) return places;
    places = new Float32Array(next);
  }
}

const farthestStep = (a: Float32Array, b: Float32Array): number =>
  a.reduce((most, value, at) => Math.max(most, Math.abs(value - (b[at] ?? value))), 0);

test('a run from its seed ends without a jump, and then rests', () => {
  const run = openRun(input);
  const all: Float32Array[] = [];
  for (let next = run.step(); next; next = run.step()) all.push(next);
  expect(all.length).toBeGreaterThan(100);
  for (let at = all.length - 30; at < all.length; at += 1) {
    expect(farthestStep(all[at]!, all[at - 1]!)).toBeLessThan(12);
  }
  expect(run.step()).toBeNull();
});

test('at given places it rests until something is pulled at', () => {
  const start = toRest(openRun(ring));
  const run = openRun(ring, start);
  expect(run.step()).toBeNull();
  run.hold(0, 300, 300);
  const places = toRest(run, start);
  expect([places[0], places[1]]).toEqual([300, 300]);
  expect(farthestStep(places, start)).toBeGreaterThan(5);
});

test('a pulled node is followed by its neighbours; the rest keeps its place', () => {
  const start = toRest(openRun(input));
  const run = openRun(input, start);
  const leaf = 30;
  run.hold(leaf, (start[2 * leaf] ?? 0) + 60, (start[2 * leaf + 1] ?? 0) + 40);
  const places = toRest(run, start);
  const neighbours = new Set(
    [...input.ends].flatMap((end, at) =>
      end === leaf ? [input.ends[at % 2 === 0 ? at + 1 : at - 1]] : [],
    ),
  );
  const moved = input.radii.map((_, at) =>
    Math.hypot(places[2 * at]! - start[2 * at]!, places[2 * at + 1]! - start[2 * at + 1]!),
  );
  const others = moved.filter((_, at) => at !== leaf && !neighbours.has(at));
  expect(others.toSorted((a, b) => a - b)[Math.floor(others.length * 0.8)]).toBeLessThan(6);
});

test('a released node is free again; holding nonsense does nothing', () => {
  const start = toRest(openRun(ring));
  const run = openRun(ring, start);
  run.hold(99, 0, 0);
  run.hold(0, Number.NaN, 0);
  run.release(0);
  expect(run.step()).toBeNull();
  run.hold(0, 250, 250);
  toRest(run);
  run.release(0);
  expect(run.step()).not.toBeNull();
});
