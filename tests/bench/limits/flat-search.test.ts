/**
 * Does the limit give right answers? Held against a plain reading: steps by trying all ways.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FlatSearch, placesOf } from './flat-search.ts';

const COUNT = 7;
const someEdges = fc.array(fc.tuple(fc.nat(COUNT - 1), fc.nat(COUNT - 1)), { maxLength: 20 });

/** All simple paths from a node, as lists of nodes. */
function pathsFrom(
  edges: readonly (readonly [number, number])[],
  way: readonly number[],
): readonly (readonly number[])[] {
  const next = new Set(
    edges.filter(([source]) => source === way.at(-1)).map(([, target]) => target),
  );
  const longer = [...next].filter((node) => !way.includes(node)).map((node) => [...way, node]);
  return [way, ...longer.flatMap((longerWay) => pathsFrom(edges, longerWay))];
}

test('reach, distance and paths are those found by trying', () => {
  fc.assert(
    fc.property(someEdges, fc.nat(COUNT - 1), fc.nat(COUNT - 1), (edges, from, to) => {
      const sources = Int32Array.from(edges, ([source]) => source);
      const targets = Int32Array.from(edges, ([, target]) => target);
      const search = new FlatSearch(COUNT, sources, targets);
      const paths = pathsFrom(edges, [from]);
      const lengths = paths.filter((path) => path.at(-1) === to).map((path) => path.length - 1);
      expect(search.distance(from, to)).toBe(lengths.length === 0 ? -1 : Math.min(...lengths));
      const near = new Set(paths.filter((path) => path.length <= 3).map((path) => path.at(-1)));
      expect(search.reach(from, 2)).toBe(near.size);
      fc.pre(from !== to);
      const short = lengths.filter((length) => length <= 4);
      expect(search.countPaths(from, to, 4)).toBe(short.length);
    }),
  );
});

test('a filter finds all places of a value', () => {
  expect([...placesOf(Uint8Array.of(3, 1, 3), 3)]).toEqual([0, 2]);
});
