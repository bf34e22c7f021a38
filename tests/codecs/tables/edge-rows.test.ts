/**
 * Does a row say of its edge what the table of another program means?
 */
import { expect, test } from 'vitest';
import { openNotes } from '../../../src/codecs/flat/notes.ts';
import { toEdgeRows } from '../../../src/codecs/tables/edge-rows.ts';
import { edgeList } from '../flat/edge-list.ts';

const ends = { source: 0, target: 1, isGuess: false };
const table = (header: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  header,
  headerLine: 1,
  rows: rows.map((cells, index) => ({ line: index + 2, cells })),
  notes: [],
});
const rowsOf = (header: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const notes = openNotes();
  const found = toEdgeRows(table(header, ...rows), ends, notes);
  found.describeEnds();
  return {
    ...found,
    rows: edgeList(found.edges),
    nodes: found.nodes.toNodes(new Set(), (kind) => [kind]),
    notes: notes.all(),
  };
};

test("Gephi's columns: direction, id and label; the rest stays", () => {
  const { rows, columns } = rowsOf(
    ['Source', 'Target', 'Type', 'Id', 'Label', 'Weight'],
    ['a', 'b', 'Undirected', '7', '', '01'],
    ['b', 'c', 'directed', '', 'fears', ''],
  );
  expect(columns).toEqual(['Weight']);
  expect(rows).toMatchObject([
    {
      id: '7',
      source: 'a',
      target: 'b',
      label: undefined,
      isDirected: false,
      cells: ['01'],
      line: 2,
    },
    { id: undefined, label: 'fears', isDirected: true, cells: [undefined], line: 3 },
  ]);
});

test('a column Type that says anything else is a column', () => {
  const { columns, rows } = rowsOf(
    ['source', 'target', 'Type'],
    ['a', 'b', 'directed'],
    ['a', 'b', 'fears'],
  );
  expect(columns).toEqual(['Type']);
  expect(rows.every(({ isDirected }) => isDirected)).toBe(true);
});

test('blanks around ids go, with a note; an apostrophe is somebody’s', () => {
  const { rows, notes } = rowsOf(['source', 'target'], [' a', "'b"]);
  expect(rows[0]).toMatchObject({ source: 'a', target: "'b" });
  expect(notes).toMatchObject([{ kind: 'changed', count: 1, line: 2 }]);
});

test('a row without an end is a flaw with its line', () => {
  expect(rowsOf(['source', 'target'], ['a', ''], [' ', 'b']).flaws).toMatchObject([
    { line: 2, sentence: expect.stringContaining('no target') as unknown },
    { line: 3, sentence: expect.stringContaining('no source') as unknown },
  ]);
});

test('our own columns are decoded', () => {
  const { isOurs, rows, nodes } = rowsOf(
    ['source', 'target', 'type', 'direction', 'certainty', 'holder_1', 'source_label'],
    ["'=a", 'b', 'directed', 'directed', 'asserted', 'author', "'"],
  );
  expect(isOurs).toBe(true);
  expect(rows[0]).toMatchObject({ source: '=a', isDirected: true });
  expect(nodes).toMatchObject([
    { id: '=a', label: '' },
    { id: 'b', label: undefined },
  ]);
});
