import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { openEngineRun, type EngineInput } from '../../src/layout/engine-run.ts';
import type { LayoutRun } from '../../src/layout/run.ts';
import {
  anyEngineInput,
  engineInput,
  gridEnds,
  randomEnds,
  sideBySide,
  treeEnds,
} from './large-graphs.ts';
import { neighbourhoodPreservation, normalisedStress } from './quality.ts';

function toRest(run: LayoutRun, start: Float32Array = new Float32Array()): Float32Array {
  let places = start;
  for (let next = run.step(); next; next = run.step()) places = next;
  return places;
}

const grid = gridEnds(26, 26);
const input = engineInput(grid);
const settled = toRest(openEngineRun(input));

test('the same input gives the same places; another seed gives others', () => {
  expect(toRest(openEngineRun(input))).toEqual(settled);
  expect(toRest(openEngineRun({ ...input, seed: 2 }))).not.toEqual(settled);
});

test('whatever comes in, everything has a finite place, and pins theirs', () => {
  fc.assert(
    fc.property(anyEngineInput, (wild) => {
      const places = toRest(openEngineRun(wild), new Float32Array(2 * wild.radii.length));
      expect(places.length).toBe(2 * wild.radii.length);
      expect(places.every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('pins stay where they are', () => {
  const pins = [
    { index: 3, x: -40, y: 90 },
    { index: 600, x: 700, y: 12.5 },
  ];
  const places = toRest(openEngineRun({ ...input, pins }));
  expect([places[6], places[7], places[1200], places[1201]]).toEqual([-40, 90, 700, 12.5]);
});

test('a grid and a tree keep their shape once discs are apart', () => {
  expect(normalisedStress(grid, settled)).toBeLessThan(0.08);
  expect(neighbourhoodPreservation(grid, settled)).toBeGreaterThan(0.65);
  const tree = treeEnds(800, 3);
  expect(normalisedStress(tree, toRest(openEngineRun(engineInput(tree))))).toBeLessThan(0.3);
});

test('in another order the nodes are laid out as well', () => {
  const random = seededRandom(4);
  const order = Array.from({ length: grid.count }, (_, at) => at);
  const renamed = order
    .map((node) => [random(), node] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, node]) => node);
  const shuffled = { ...grid, ends: grid.ends.map((end) => renamed[end]!) };
  const places = toRest(openEngineRun(engineInput(shuffled)));
  expect(
    Math.abs(normalisedStress(shuffled, places) - normalisedStress(grid, settled)),
  ).toBeLessThan(0.03);
});

test('it says which layout it is and how far it is', () => {
  const run = openEngineRun(engineInput(sideBySide(randomEnds(3000, 9000, 1), treeEnds(200, 2))));
  expect(run.kind).toBe('multilevel');
  const shares = [run.progress()];
  let steps = 0;
  while (run.step()) {
    shares.push(run.progress());
    steps += 1;
  }
  expect(steps).toBeGreaterThan(5);
  expect(shares[0]).toBe(0);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(run.progress()).toBe(1);
});

test('at given places it rests; a pulled node is followed by its neighbours, far ones stay', () => {
  const run = openEngineRun(input, settled);
  expect(run.step()).toBeNull();
  const node = 13 * 26 + 13;
  run.hold(node, settled[2 * node]! + 150, settled[2 * node + 1]!);
  const places = toRest(run);
  expect(places[2 * node]).toBeCloseTo(settled[2 * node]! + 150, 3);
  const moved = (at: number) =>
    Math.hypot(places[2 * at]! - settled[2 * at]!, places[2 * at + 1]! - settled[2 * at + 1]!);
  const near = [node - 1, node + 1, node - 26, node + 26].map(moved);
  const far = [0, 25, 650, 675].map(moved);
  expect(Math.max(...near)).toBeGreaterThan(5);
  expect(Math.max(...far)).toBeLessThan(5);
});

test('a pull moves only what is near, also where a file has put all on each other', () => {
  // Eight graph units apart, with discs of radius eight.
  const start = Float32Array.from({ length: 2 * grid.count }, (_, at) =>
    at % 2 === 0 ? 8 * ((at >> 1) % 26) : 8 * Math.floor((at >> 1) / 26),
  );
  const run = openEngineRun(input, start);
  const node = 13 * 26 + 13;
  run.hold(node, start[2 * node]! + 12, start[2 * node + 1]!);
  const places = toRest(run);
  const steps = Array.from({ length: grid.count }, (_, at) =>
    Math.hypot(places[2 * at]! - start[2 * at]!, places[2 * at + 1]! - start[2 * at + 1]!),
  );
  expect(steps[node]).toBeCloseTo(12, 3);
  expect(steps.filter((step) => step > 1).length).toBeLessThan(60);
});

test('let go it finds back, and is at rest again; nonsense does nothing', () => {
  const run = openEngineRun(input, settled);
  run.hold(99_999, 0, 0);
  run.hold(1.5, 0, 0);
  run.hold(0, Number.NaN, 0);
  run.release(0);
  expect(run.step()).toBeNull();
  const node = 13 * 26 + 13;
  run.hold(node, settled[2 * node]! + 200, settled[2 * node + 1]!);
  const pulled = toRest(run);
  run.release(node);
  const places = toRest(run);
  expect(places[2 * node]).toBeLessThan(pulled[2 * node]! - 20);
  expect(run.step()).toBeNull();
});

test('a node can be held while the layout still runs', () => {
  const run = openEngineRun(input);
  run.step();
  run.hold(5, 33, 44);
  for (let next = run.step(); next; next = run.step())
    expect([next[10], next[11]]).toEqual([33, 44]);
});

test('nodes given one place come apart', () => {
  const heap: EngineInput = engineInput({ count: 50, ends: [] });
  const run = openEngineRun(heap, new Float32Array(100));
  run.hold(0, 0, 0);
  const places = toRest(run);
  expect(new Set(Array.from({ length: 50 }, (_, at) => places[2 * at])).size).toBe(50);
});
