import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { flattenGraph } from '../../src/graph/flatten.ts';
import { overlap, type Box } from '../../src/kit/plane.ts';
import { arrange } from '../../src/layout/arrange.ts';
import { essayLikeGraph } from '../fixtures/essay-like.ts';
import { anyLayoutInput, layoutInput } from '../fixtures/layout-input.ts';

// Smaller than an essay, so that the suite stays quick; tests/cli/layout.test.ts lays out the real one.
const input = flattenGraph(essayLikeGraph(1, 36, 90));
const places = arrange(input);

test('the same input gives the same places; another seed gives others', () => {
  expect(arrange(input)).toEqual(places);
  expect(arrange({ ...input, seed: input.seed + 1 })).not.toEqual(places);
});

test('whatever comes in, everything has a finite place', () => {
  fc.assert(
    fc.property(anyLayoutInput, (wild) => {
      const found = arrange(wild);
      expect(found.length).toBe(2 * wild.radii.length);
      expect(found.every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 12 },
  );
});

test('pins stay where they are', () => {
  const small = layoutInput(12, {
    ends: [0, 1, 1, 2, 2, 3],
    pins: [
      { index: 1, x: 120.5, y: -44 },
      { index: 7, x: -3, y: 9 },
    ],
  });
  const found = arrange(small);
  expect([found[2], found[3], found[14], found[15]]).toEqual([120.5, -44, -3, 9]);
});

interface Standing {
  readonly name: string;
  readonly boxes: readonly Box[];
}

test('no discs overlap, and no actor label overlaps another label or a disc', () => {
  const standing = Array.from(input.radii, (radius, at): Standing => {
    const x = places[2 * at] ?? 0;
    const y = places[2 * at + 1] ?? 0;
    const half = (input.labelWidths[at] ?? 0) / 2;
    const foot = y + radius;
    const label = {
      left: x - half,
      right: x + half,
      top: foot,
      bottom: foot + (input.labelHeights[at] ?? 0),
    };
    const disc = { left: x - radius, right: x + radius, top: y - radius, bottom: foot };
    return { name: `node ${at}`, boxes: half === 0 ? [disc] : [disc, label] };
  });
  const overlapping = standing.flatMap((one, index) =>
    standing
      .slice(index + 1)
      .filter((other) => one.boxes.some((a) => other.boxes.some((b) => overlap(a, b))))
      .map((other) => `${one.name} and ${other.name}`),
  );
  expect(overlapping).toEqual([]);
});

test('what belongs to one theme stands together', () => {
  const shares = (at: number) =>
    input.themeShares.slice(at * input.themes, (at + 1) * input.themes);
  const centre = (theme: number) => {
    const members = [...input.radii.keys()].filter((at) => (shares(at)[theme] ?? 0) > 0.9);
    const mean = (axis: 0 | 1) =>
      members.reduce((sum, at) => sum + (places[2 * at + axis] ?? 0), 0) / members.length;
    return { x: mean(0), y: mean(1) };
  };
  const [north, south] = [centre(0), centre(1)];
  expect(Math.hypot(north.x - south.x, north.y - south.y)).toBeGreaterThan(60);
});
