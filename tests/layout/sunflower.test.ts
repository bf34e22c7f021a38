import { expect, test } from 'vitest';
import { firstPlaces, GAP, reachOfDiscs, sunflower } from '../../src/layout/sunflower.ts';

const away = (seeds: ArrayLike<number>, at: number, other?: number) =>
  Math.hypot(
    seeds[2 * at]! - (other === undefined ? 0 : seeds[2 * other]!),
    seeds[2 * at + 1]! - (other === undefined ? 0 : seeds[2 * other + 1]!),
  );

test('seeds fill a disc evenly, and none stands on another', () => {
  const count = 900;
  const seeds = sunflower(count);
  const order = Array.from({ length: count }, (_, at) => at);
  expect(Math.max(...order.map((at) => away(seeds, at)))).toBeLessThan(1);
  expect(order.filter((at) => away(seeds, at) < 0.5).length / count).toBeCloseTo(0.25, 1);
  for (const at of order)
    for (const other of order.slice(0, at))
      expect(away(seeds, at, other)).toBeGreaterThan(0.99 / Math.sqrt(count));
});

test('first places are as far out as the discs need; of nothing there are none', () => {
  const radii = Float64Array.from({ length: 400 }, (_, at) => 6 + (at % 5));
  const reach = reachOfDiscs(radii.reduce((sum, radius) => sum + (radius + GAP) ** 2, 0));
  const places = firstPlaces(radii);
  expect(Math.max(...Array.from(radii, (_, at) => away(places, at))) / reach).toBeCloseTo(1, 2);
  expect(firstPlaces([])).toHaveLength(0);
});
