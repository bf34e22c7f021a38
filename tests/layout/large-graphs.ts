/**
 * Which larger graphs do tests of the layout lay out?
 *
 * Made by rule or from a seed, as nodes and ends: a grid, a tree, several parts, and wild ones with weights
 * that are none. No file is read.
 */
import * as fc from 'fast-check';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import type { EngineInput } from '../../src/layout/engine-run.ts';
import { flatGraphOf, type FlatGraph } from '../../src/layout/flat-graph.ts';
import { finish } from '../../src/layout/slices.ts';

export interface Ends {
  readonly count: number;
  readonly ends: readonly number[];
}

export function gridEnds(wide: number, high: number): Ends {
  const ends: number[] = [];
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const at = y * wide + x;
      if (x + 1 < wide) ends.push(at, at + 1);
      if (y + 1 < high) ends.push(at, at + wide);
    }
  }
  return { count: wide * high, ends };
}

export function treeEnds(count: number, children: number): Ends {
  const ends: number[] = [];
  for (let at = 1; at < count; at += 1) ends.push(at, Math.floor((at - 1) / children));
  return { count, ends };
}

export function randomEnds(count: number, edges: number, seed: number): Ends {
  const random = seededRandom(seed);
  const ends = Array.from({ length: 2 * edges }, () => Math.floor(random() * count));
  return { count, ends };
}

/** Several graphs as one, none joined to another. */
export function sideBySide(...graphs: readonly Ends[]): Ends {
  let count = 0;
  const ends: number[] = [];
  for (const graph of graphs) {
    ends.push(...graph.ends.map((end) => end + count));
    count += graph.count;
  }
  return { count, ends };
}

export const engineInput = (
  { count, ends }: Ends,
  more: Partial<EngineInput> = {},
): EngineInput => ({
  radii: Array.from({ length: count }, () => 8),
  ends,
  pins: [],
  seed: 1,
  ...more,
});

export const flatten = ({ count, ends }: Ends, weights?: readonly number[]): FlatGraph =>
  finish(flatGraphOf({ count, ends, weights }));

const wild = fc.oneof(
  fc.integer({ min: -50, max: 90 }),
  fc.constantFrom(0, Number.NaN, Infinity, -Infinity, 1e300),
);

export const anyEngineInput: fc.Arbitrary<EngineInput> = fc
  .integer({ min: 0, max: 40 })
  .chain((count) =>
    fc.record({
      radii: fc.array(wild, { minLength: count, maxLength: count }),
      ends: fc.array(fc.integer({ min: -2, max: count + 2 }), { maxLength: 120 }),
      weights: fc.array(wild, { maxLength: 60 }),
      pins: fc.array(fc.record({ index: fc.integer({ min: -1, max: count }), x: wild, y: wild }), {
        maxLength: 3,
      }),
      seed: fc.integer(),
    }),
  );
