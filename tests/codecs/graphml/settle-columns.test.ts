/**
 * Are labels, places and colours taken out of their columns, and is nothing lost by it?
 */
import { expect, test } from 'vitest';
import type { FlatEdge, FlatGraph, FlatNode } from '../../../src/codecs/flat/flat-graph.ts';
import { flattenView } from '../../../src/codecs/flat/flatten-view.ts';
import { openNotes } from '../../../src/codecs/flat/notes.ts';
import { settleColumns } from '../../../src/codecs/graphml/settle-columns.ts';
import { sampleView } from '../conformance.ts';
import { asRead, edgeList } from '../flat/edge-list.ts';

type Cells = readonly (string | undefined)[];

const columnsOf = (names: readonly string[]) =>
  names.map((name) => ({ name, type: 'string' as const }));
const node = (id: string, cells: Cells, more: Partial<FlatNode> = {}): FlatNode => ({
  id,
  label: undefined,
  cells,
  ...more,
});
const edge = (cells: Cells): FlatEdge => ({
  id: 'e',
  source: 'a',
  target: 'a',
  label: undefined,
  isDirected: true,
  cells,
});

function settle(
  nodeColumns: readonly string[],
  nodes: readonly FlatNode[],
  edgeColumns: readonly string[] = [],
  edges: readonly FlatEdge[] = [],
) {
  const notes = openNotes();
  const graph: FlatGraph = {
    name: '',
    description: '',
    nodeColumns: columnsOf(nodeColumns),
    edgeColumns: columnsOf(edgeColumns),
    nodes,
    edges,
  };
  const settled = settleColumns(asRead(graph), notes);
  return {
    ...settled,
    edges: edgeList(settled.edges),
    names: settled.nodeColumns.map(({ name }) => name),
    notes: notes.all(),
  };
}

test('labels are taken out of their column, in any case of letters', () => {
  const { names, nodes } = settle(['Label', 'age'], [node('a', ['A', '3']), node('b', [])]);
  expect(names).toEqual(['age']);
  expect(nodes).toMatchObject([
    { label: 'A', cells: ['3'] },
    { label: undefined, cells: [] },
  ]);
});

test('a column stays where a label of the file’s own says something else', () => {
  const { names, nodes } = settle(['label'], [node('a', ['A'], { label: 'drawn' })]);
  expect(names).toEqual(['label']);
  expect(nodes).toMatchObject([{ label: 'drawn', cells: ['A'] }]);
});

test('a name stands in for a label, and stays a column', () => {
  const { names, nodes, notes } = settle(['name'], [node('a', ['A']), node('b', [''])]);
  expect(names).toEqual(['name']);
  expect(nodes.map(({ label }) => label)).toEqual(['A', undefined]);
  expect(notes).toMatchObject([{ kind: 'widened', count: 1 }]);
});

test('places are taken where both are numbers', () => {
  const { names, nodes, notes } = settle(
    ['x', 'y'],
    [node('a', ['1', '-2.5']), node('b', ['1', 'NaN']), node('c', [])],
  );
  expect(names).toEqual([]);
  expect(nodes.map(({ x, y }) => [x, y])).toEqual([
    [1, -2.5],
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(notes).toMatchObject([{ kind: 'dropped', count: 1 }]);
});

test.each([
  [['x', 'y'], [node('a', ['yes', 'no'])]],
  [['x'], [node('a', ['1'])]],
  [['X', 'Y'], [node('a', ['1', '2'])]],
])('columns %j that are no places stay', (columns, nodes) => {
  expect(settle(columns, nodes).names).toEqual(columns);
});

test('colours of others are columns; ours are left out with a note', () => {
  expect(settle(['color'], [node('a', ['red'])]).names).toEqual(['color']);
  const flat = flattenView(sampleView());
  const notes = openNotes();
  const settled = settleColumns(
    asRead({
      ...flat,
      nodeColumns: [...flat.nodeColumns, ...columnsOf(['color', 'size', 'colour'])],
      edgeColumns: [...columnsOf(['width']), ...flat.edgeColumns],
      edges: flat.edges.map((one) => ({ ...one, cells: ['2', ...one.cells] })),
    }),
    notes,
  );
  expect(settled.nodeColumns.map(({ name }) => name)).toEqual([
    ...flat.nodeColumns.map(({ name }) => name),
    'colour',
  ]);
  expect(settled.edgeColumns).toEqual(flat.edgeColumns);
  expect(edgeList(settled.edges).map(({ cells }) => cells)).toEqual(
    flat.edges.map(({ cells }) => cells),
  );
  expect(notes.all()).toMatchObject([{ kind: 'dropped' }]);
});

test('edges have labels too', () => {
  const { edges, edgeColumns } = settle(
    [],
    [node('a', [])],
    ['label', 'since'],
    [edge(['likes', '1999'])],
  );
  expect(edgeColumns.map(({ name }) => name)).toEqual(['since']);
  expect(edges).toMatchObject([{ label: 'likes', cells: ['1999'] }]);
});
