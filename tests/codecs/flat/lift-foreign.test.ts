/**
 * Where does a foreign graph say what its edges are?
 */
import { expect, test } from 'vitest';
import type { ReadGraph } from '../../../src/codecs/flat/flat-edges.ts';
import type { FlatEdge } from '../../../src/codecs/flat/flat-graph.ts';
import { liftForeignEdges, liftForeignNodes } from '../../../src/codecs/flat/lift-foreign.ts';
import { openNotes } from '../../../src/codecs/flat/notes.ts';
import { asRead } from './edge-list.ts';

const graphOf = (column: string, cells: readonly string[], label?: string): ReadGraph =>
  asRead({
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

/** The types of its edges, by their labels; that of a plain link is left empty. */
function typesOf(graph: ReadGraph): readonly unknown[] {
  const { relations } = liftForeignEdges(graph, graph.edges, graph.edges.ids, openNotes());
  return relations.map((relation) => {
    const type: unknown = 'type' in relation ? relation.type : undefined;
    return type === 'is-linked-to' ? '' : type;
  });
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
  const { nodeColumns } = graphOf('weight', []);
  const kindOf = (cell: string) =>
    liftForeignNodes(nodeColumns, [{ id: 'n', label: 'N', cells: [cell] }], openNotes())[0];
  expect(kindOf('state')).toMatchObject({ kind: 'state' });
  expect(kindOf('state')).not.toHaveProperty('attributes');
  expect(kindOf('hobbit')).toMatchObject({
    kind: 'unspecified',
    attributes: [{ name: 'Kind', value: 'hobbit' }],
  });
});
