/**
 * Do the files of Cytoscape, Cytoscape.js and networkx open, each as its program means it?
 */
import { expect, test } from 'vitest';
import type { ReadFlaw } from '../../../src/codecs/codec.ts';
import { readElements } from '../../../src/codecs/cytoscape/read-elements.ts';
import { splitElements } from '../../../src/codecs/cytoscape/split-elements.ts';
import { openNotes } from '../../../src/codecs/flat/notes.ts';
import { edgeList } from '../flat/edge-list.ts';

function read(value: unknown) {
  const notes = openNotes();
  const flaws: ReadFlaw[] = [];
  const graph = readElements(splitElements(value, flaws), flaws, notes);
  if (!graph.ok) throw new Error(JSON.stringify(graph.failure));
  return {
    ...graph.value,
    edges: edgeList(graph.value.edges),
    columns: graph.value.nodeColumns.map(({ name }) => name),
    notes: notes.all().map(({ kind, count, sentence }) => `${kind} ${count} ${sentence}`),
  };
}

test('Cytoscape.js: one list of elements, told apart by group or by their ends', () => {
  const { nodes, edges, notes } = read([
    {
      group: 'nodes',
      data: { id: 'a', label: 'A', weight: 75 },
      position: { x: 1, y: 2 },
      selected: false,
      classes: 'x',
    },
    { data: { id: 'b' } },
    { data: { id: 'ab', source: 'a', target: 'b' } },
  ]);
  expect(nodes).toMatchObject([
    { id: 'a', label: 'A', cells: ['75'], x: 1, y: -2 },
    { id: 'b', label: undefined, cells: [] },
  ]);
  expect(edges).toMatchObject([{ id: 'ab', source: 'a', target: 'b', isDirected: true }]);
  expect(notes).toEqual([
    'dropped 2 Looks and states of single elements (style, classes, selection) were left out.',
  ]);
});

test('cy.json(): the style sheet and the state of the view are left out, with a note', () => {
  const { nodes, notes } = read({
    elements: { nodes: [{ data: { id: 'a' }, group: 'nodes', locked: false }], edges: [] },
    style: [{ selector: 'node', style: {} }],
    data: {},
    zoomingEnabled: true,
    zoom: 1,
    pan: { x: 0, y: 0 },
    renderer: { name: 'canvas' },
  });
  expect(nodes).toHaveLength(1);
  expect(notes).toContain('dropped 5 The style sheet and the state of the view were left out.');
});

test('Cytoscape: the name is the label, and what it notes about its session is left out', () => {
  const { name, nodes, edges, columns, notes } = read({
    format_version: '1.0',
    generated_by: 'cytoscape-3.10.1',
    target_cytoscapejs_version: '~2.1',
    data: { shared_name: 'Net', name: 'Net', SUID: 52, selected: true },
    elements: {
      nodes: [
        {
          data: {
            id: '62',
            shared_name: 'YKR026C',
            name: 'YKR026C',
            SUID: 62,
            selected: false,
            degree: 3,
          },
          position: { x: 10, y: 20 },
          selected: false,
        },
      ],
      edges: [
        {
          data: {
            id: '77',
            source: '62',
            target: '62',
            shared_interaction: 'pp',
            interaction: 'pp',
            shared_name: 'x (pp) y',
            name: 'x (pp) y',
            SUID: 77,
            selected: false,
          },
        },
      ],
    },
  });
  expect(name).toBe('Net');
  expect(nodes).toMatchObject([{ id: '62', label: 'YKR026C', cells: ['3'] }]);
  expect(columns).toEqual(['degree']);
  expect(edges).toMatchObject([{ id: '77', label: 'x (pp) y', cells: ['pp'] }]);
  expect(notes).toContain('dropped 7 What Cytoscape notes about its own session was left out.');
});

test('networkx: an undirected graph is one; ids that are numbers are text', () => {
  const { edges, notes } = read({
    data: [],
    directed: false,
    multigraph: false,
    elements: {
      nodes: [{ data: { id: '0', value: 0, name: '0' } }, { data: { id: 1 } }],
      edges: [{ data: { source: 0, target: 1 } }],
    },
  });
  expect(edges).toMatchObject([{ id: undefined, source: '0', target: '1', isDirected: false }]);
  expect(notes).toEqual(['changed 3 Ids that are numbers are taken as text.']);
});

test('nodes inside others stand beside them, and keep the name of their parent', () => {
  const { nodes, columns, notes } = read({
    elements: { nodes: [{ data: { id: 'box' } }, { data: { id: 'a', parent: 'box' } }] },
  });
  expect(columns).toEqual(['parent']);
  expect(nodes[1]?.cells).toEqual(['box']);
  expect(notes).toEqual([
    'changed 1 Nodes inside other nodes stand beside them; “parent” is kept as a column.',
  ]);
});

test('names of prototypes are names', () => {
  const data = Object.fromEntries([
    ['id', 'toString'],
    ['constructor', 'x'],
    ['hasOwnProperty', 'y'],
  ]);
  expect(read([{ data }])).toMatchObject({
    columns: ['constructor', 'hasOwnProperty'],
    nodes: [{ id: 'toString' }],
  });
});
