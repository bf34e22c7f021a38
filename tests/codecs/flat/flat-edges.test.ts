/**
 * Are edges in columns the same edges, also where some are picked?
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgesOf, OpenEdges, pickEdges } from '../../../src/codecs/flat/flat-edges.ts';
import type { FlatEdge } from '../../../src/codecs/flat/flat-graph.ts';
import { edgeList } from './edge-list.ts';

const maybe = fc.option(fc.string({ maxLength: 3 }), { nil: undefined });
const edge: fc.Arbitrary<FlatEdge> = fc.record({
  id: maybe,
  source: fc.string(),
  target: fc.string(),
  label: maybe,
  isDirected: fc.boolean(),
  cells: fc.array(maybe, { maxLength: 3 }),
  line: fc.option(fc.nat(), { nil: undefined }),
});

test('edge by edge, in their order', () => {
  fc.assert(
    fc.property(fc.array(edge), fc.func(fc.boolean()), (list, isPicked) => {
      const edges = edgesOf(list);
      expect(edges.count).toBe(list.length);
      expect(edgeList(edges)).toEqual(list);
      const places = [...list.keys()].filter((at) => isPicked(at));
      expect(edgeList(pickEdges(edges, places))).toEqual(places.map((at) => list[at]));
    }),
  );
});

test('an edge has no cells until somebody says which', () => {
  const open = new OpenEdges();
  expect(open.add('e', 'a', 'b', undefined, true, 3)).toBe(0);
  expect(open.add('f', 'b', 'a', 'F', false, 4)).toBe(1);
  open.rowOf[1] = 1;
  expect(edgeList(open.close([[], ['x']]))).toEqual([
    { id: 'e', source: 'a', target: 'b', label: undefined, isDirected: true, cells: [], line: 3 },
    { id: 'f', source: 'b', target: 'a', label: 'F', isDirected: false, cells: ['x'], line: 4 },
  ]);
});
