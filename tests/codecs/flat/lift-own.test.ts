/**
 * Are our own columns known again after another program has been at them?
 */
import { expect, test } from 'vitest';
import { flattenView } from '../../../src/codecs/flat/flatten-view.ts';
import {
  hasOwnEdges,
  hasOwnNodes,
  liftOwnEdges,
  makeOwnEdgeTest,
} from '../../../src/codecs/flat/lift-own.ts';
import { openNotes } from '../../../src/codecs/flat/notes.ts';
import { sampleView } from '../conformance.ts';

const flat = flattenView(sampleView());

test('ours is known by its columns, in any order and among others', () => {
  expect(hasOwnEdges(flat)).toBe(true);
  expect(hasOwnNodes(flat)).toBe(true);
  const mixed = [
    { name: 'modularity', type: 'integer' as const },
    ...flat.edgeColumns.toReversed(),
  ];
  expect(hasOwnEdges({ ...flat, edgeColumns: mixed })).toBe(true);
  expect(hasOwnEdges({ ...flat, edgeColumns: [{ name: 'type', type: 'string' }] })).toBe(false);
});

test('an edge with empty cells is none of ours', () => {
  const isOwn = makeOwnEdgeTest(flat.edgeColumns);
  const [first] = flat.edges;
  if (first === undefined) throw new Error('no edge');
  expect(isOwn(first.cells)).toBe(true);
  expect(isOwn(first.cells.map(() => ''))).toBe(false);
});

test('numbers and truth values that another program spells differently are read; nonsense goes to the gate', () => {
  const names = ['type', 'direction', 'certainty', 'holder_1', 'valence', 'negated', 'presupposed'];
  const columns = names.map((name) => ({ name, type: 'string' as const }));
  const lift = (valence: string, negated: string) =>
    liftOwnEdges(
      columns,
      [
        {
          id: 'e',
          source: 'a',
          target: 'b',
          label: 'x',
          isDirected: true,
          cells: ['t', 'directed', 'asserted', 'author', valence, negated, 'False'],
        },
      ],
      openNotes(),
    ).relations[0];
  expect(lift('-1.0', 'True')).toMatchObject({
    valence: -1,
    stance: { negated: true, presupposed: false },
  });
  expect(lift('hostile', 'maybe')).toMatchObject({
    valence: 'hostile',
    stance: { negated: 'maybe' },
  });
});
