/**
 * Where does a foreign graph say what its edges are?
 */
import { expect, test } from 'vitest';
import type { FlatEdge, FlatGraph } from '../../../src/codecs/flat/flat-graph.ts';
import { liftForeignNode, makeTypeReader } from '../../../src/codecs/flat/lift-foreign.ts';
import { openNotes } from '../../../src/codecs/flat/notes.ts';

const graphOf = (column: string, cells: readonly string[], label?: string): FlatGraph => ({
  name: '',
  description: '',
  nodeColumns: [{ name: 'Kind', type: 'string' }],
  edgeColumns: [{ name: column, type: 'string' }],
  nodes: [],
  edges: cells.map((cell): FlatEdge => ({
    id: undefined,
    source: 'a',
    target: 'b',
    label,
    isDirected: true,
    cells: [cell],
  })),
});

function typesOf(graph: FlatGraph): readonly string[] {
  const read = makeTypeReader(graph, openNotes());
  return graph.edges.map((edge) => read(edge).type);
}

test('in a column that is called like a type, before the label', () => {
  expect(typesOf(graphOf('Relationship', ['fears', ''], 'x'))).toEqual(['fears', '']);
});

test('in the label, where no column says so', () => {
  expect(typesOf(graphOf('weight', ['1'], 'trades with'))).toEqual(['trades with']);
});

test('nowhere: then it is a link and no more', () => {
  expect(typesOf(graphOf('weight', ['1']))).toEqual(['']);
});

test('a column with a remark for every edge is no vocabulary', () => {
  const many = Array.from({ length: 501 }, (_, index) => `remark ${index}`);
  expect(new Set(typesOf(graphOf('type', many)))).toEqual(new Set(['']));
});

test('a kind that is one of ours is taken, any other stays a column', () => {
  const lift = liftForeignNode(graphOf('weight', []), openNotes());
  const kindOf = (cell: string) => lift({ id: 'n', label: 'N', cells: [cell] });
  expect(kindOf('state')).toMatchObject({ kind: 'state' });
  expect(kindOf('state')).not.toHaveProperty('attributes');
  expect(kindOf('hobbit')).toMatchObject({
    kind: 'unspecified',
    attributes: [{ name: 'Kind', value: 'hobbit' }],
  });
});
