import { expect, test } from 'vitest';
import { overlap } from '../../src/kit/plane.ts';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { arrangeParts } from '../../src/layout/arrange-parts.ts';
import { placesNow, shareNow, type Sheet } from '../../src/layout/sheet.ts';
import { clearOverlaps } from '../../src/layout/clear-overlaps.ts';
import { landmarksOf } from '../../src/layout/far-apart.ts';
import { makeAtlas, PLAIN_FORCES, stepOn } from '../../src/layout/force-atlas.ts';
import { makeRepulsion } from '../../src/layout/repulsion.ts';
import { finish, SLICE, type Sliced } from '../../src/layout/slices.ts';
import { gridEnds, randomEnds, sideBySide, treeEnds, type Ends } from './large-graphs.ts';

const RADIUS = 8;

const sheetFor = (count: number): Sheet => ({
  places: new Float64Array(2 * count),
  radii: new Float64Array(count).fill(RADIUS),
  settings: PLAIN_FORCES,
  held: new Map(),
  graph: null,
  scaling: 0,
  open: null,
  share: 0,
});

const work = (sheet: Sheet, ends: Ends) => arrangeParts(sheet, ends, seededRandom(1));

function boxAround(places: Float32Array, from: number, to: number) {
  const xs = Array.from({ length: to - from }, (_, at) => places[2 * (from + at)]!);
  const ys = Array.from({ length: to - from }, (_, at) => places[2 * (from + at) + 1]!);
  return {
    left: Math.min(...xs) - RADIUS,
    right: Math.max(...xs) + RADIUS,
    top: Math.min(...ys) - RADIUS,
    bottom: Math.max(...ys) + RADIUS,
  };
}

const parts = [
  gridEnds(9, 9),
  treeEnds(60, 2),
  treeEnds(5, 4),
  { count: 1, ends: [] },
  treeEnds(2, 1),
];
const whole = sideBySide(...parts);

test('parts stand beside each other without overlap, discs too', () => {
  const sheet = sheetFor(whole.count);
  finish(work(sheet, whole));
  const places = placesNow(sheet);
  let from = 0;
  const boxes = parts.map(({ count }) => {
    const box = boxAround(places, from, from + count);
    from += count;
    return box;
  });
  for (const [at, box] of boxes.entries())
    for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
  for (let a = 0; a < whole.count; a += 1)
    for (let b = a + 1; b < whole.count; b += 1)
      expect(
        Math.hypot(places[2 * a]! - places[2 * b]!, places[2 * a + 1]! - places[2 * b + 1]!),
      ).toBeGreaterThanOrEqual(2 * RADIUS - 0.01);
});

test('what is held stays to the number, and its part is laid out round it', () => {
  const sheet = sheetFor(whole.count);
  sheet.held.set(40, { index: 40, x: 5000, y: -300 });
  finish(work(sheet, whole));
  const places = placesNow(sheet);
  expect([places[80], places[81]]).toEqual([5000, -300]);
  const { left, right } = boxAround(places, 0, 81);
  expect(left).toBeLessThan(5000);
  expect(right).toBeGreaterThan(5000);
  expect(overlap(boxAround(places, 0, 81), boxAround(places, 81, 141))).toBe(false);
});

test('at every moment everything has a place, and the share only grows', () => {
  const sheet = sheetFor(whole.count);
  const running = work(sheet, whole);
  const shares: number[] = [];
  while (running.next().done !== true) {
    expect(placesNow(sheet).every(Number.isFinite)).toBe(true);
    shares.push(shareNow(sheet));
  }
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(sheet.share).toBe(1);
});

/** What each slice costs, until so much is spent. */
function costsOf(running: Sliced<unknown>, most = Infinity): readonly number[] {
  const costs: number[] = [];
  let spent = 0;
  for (let next = running.next(); next.done !== true && spent < most; next = running.next()) {
    costs.push(next.value);
    spent += next.value;
  }
  return costs;
}

test('no slice costs more than its share and a few looks at every node', () => {
  const ends = sideBySide(randomEnds(4000, 20_000, 1), { count: 2000, ends: [] });
  const costs = costsOf(work(sheetFor(ends.count), ends));
  expect(costs.length).toBeGreaterThan(100);
  expect(Math.max(...costs)).toBeLessThan(1.2 * SLICE + 130 * ends.count);
});

test('at 100,000 nodes nothing costs more than three slices: not the beginning, a step or the end', () => {
  const large = randomEnds(100_000, 300_000, 1);
  const sheet = sheetFor(large.count);
  // Enough for reading, parts and all the halving: the coarsest have been laid out.
  const beginning = costsOf(work(sheet, large), 250 * SLICE);
  expect(sheet.open?.unfolding.share).toBeGreaterThan(0);
  const random = seededRandom(2);
  const places = Float64Array.from({ length: 2 * large.count }, () => 20_000 * random());
  const atlas = makeAtlas(sheet.graph!, places, makeRepulsion(large.count));
  const step = costsOf(stepOn(atlas, 20));
  const discs = { places, radii: sheet.radii, held: new Uint8Array(large.count) };
  const end = costsOf(clearOverlaps(discs), 50 * SLICE);
  const far = costsOf(landmarksOf(sheet.graph!));
  for (const costs of [beginning, step, end, far])
    expect(Math.max(...costs)).toBeLessThanOrEqual(3 * SLICE);
});
