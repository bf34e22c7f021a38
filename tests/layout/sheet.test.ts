import { expect, test } from 'vitest';
import { PLAIN_FORCES } from '../../src/layout/force-atlas.ts';
import {
  boxOf,
  heldFlags,
  heldIn,
  keepHeld,
  placesNow,
  put,
  shareNow,
  sow,
  type Sheet,
  type Standing,
} from '../../src/layout/sheet.ts';
import { flatten, treeEnds } from './large-graphs.ts';

const sheetOf = (count: number): Sheet => ({
  places: new Float64Array(2 * count),
  radii: new Float64Array(count).fill(5),
  settings: PLAIN_FORCES,
  held: new Map(),
  graph: null,
  scaling: 0,
  open: null,
  share: 0.2,
});

/** The second and third of four nodes. */
const standing: Standing = {
  part: { graph: flatten(treeEnds(2, 1)), nodes: Int32Array.from([1, 2]) },
  reach: Math.SQRT2 * 10,
  centre: { x: 100, y: 50 },
};

test('a part found anywhere is put where it stands, as large as it should be', () => {
  const sheet = sheetOf(4);
  // Both 10 from the centre: half the square of the reach.
  expect(put(sheet, standing, Float64Array.from([7, 7, 7, 9]))).toBeCloseTo(10);
  expect([...sheet.places].map(Math.round)).toEqual([0, 0, 100, 40, 100, 60, 0, 0]);
  expect(boxOf(sheet, [standing.part])).toMatchObject({ left: 95, right: 105, top: 35 });
});

test('on one spot it stays one spot, and sown it is spread', () => {
  const sheet = sheetOf(4);
  expect(put(sheet, standing, new Float64Array(4))).toBe(1);
  expect(sheet.places[2]).toBe(sheet.places[4]);
  sow(sheet, standing);
  expect(sheet.places[2]).not.toBe(sheet.places[4]);
});

test('what is held is shown where it is held, and known by its place in its part', () => {
  const sheet = sheetOf(4);
  sheet.held.set(2, { index: 2, x: -7, y: 8 });
  expect(heldIn(sheet, standing.part)).toEqual([{ index: 1, x: -7, y: 8 }]);
  expect([...heldFlags(sheet)]).toEqual([0, 0, 1, 0]);
  expect([...placesNow(sheet)]).toEqual([0, 0, 0, 0, -7, 8, 0, 0]);
  expect(sheet.places[4]).toBe(0);
  keepHeld(sheet);
  expect(Array.from(sheet.places.subarray(4, 6))).toEqual([-7, 8]);
});

test('a part that is open shows as far as it is', () => {
  const sheet = sheetOf(4);
  const places = Float64Array.from([0, 0, 0, 1]);
  sheet.open = { standing, unfolding: { places, ways: [], share: 0.5 } };
  expect(Math.round(placesNow(sheet)[5]!)).toBe(60);
  expect(shareNow(sheet)).toBeGreaterThan(0.2);
  expect(shareNow({ ...sheet, open: null })).toBe(0.2);
});
