/**
 * What graph do one table of edges, or a table of nodes and one of edges, make?
 *
 * Nodes that no table names are made of the ends of the edges, and of the voices that our own columns name; a
 * note says so. Columns without a name get one. Everything after that is for lift-graph.ts, which the graph
 * formats share.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import type { ReadFlaw, ReadOutcome } from '../codec.ts';
import type { ReadGraph } from '../flat/flat-edges.ts';
import type { FlatNode } from '../flat/flat-graph.ts';
import { liftGraph } from '../flat/lift-graph.ts';
import { openNotes, type Notes } from '../flat/notes.ts';
import { findEnds, findNamedEnds, findNodeColumns, sayColumns } from './edge-columns.ts';
import { toEdgeRows, type EdgeRows } from './edge-rows.ts';
import type { CsvTable } from './parse-csv.ts';

const stop = (sentence: string): Result<never, readonly ReadFlaw[]> =>
  failure([{ line: 1, column: 1, sentence }]);

interface Nodes {
  readonly columns: readonly string[];
  readonly nodes: readonly FlatNode[];
}

/** Every column under a name; one that is empty from top to bottom is left out. */
function nameColumns(table: CsvTable, notes: Notes): CsvTable {
  const isUsed = table.header.map(
    (name, index) =>
      name.trim() !== '' || table.rows.some(({ cells }) => (cells[index] ?? '') !== ''),
  );
  const header = table.header.map((name, index) => {
    if (name.trim() !== '' || isUsed[index] !== true) return name;
    notes.tell('changed', 'Columns without a name were called by their number.', table.headerLine);
    return `column ${index + 1}`;
  });
  const pick = (cells: readonly string[]) => cells.filter((_, index) => isUsed[index]);
  return isUsed.every(Boolean)
    ? { ...table, header }
    : {
        ...table,
        header: pick(header),
        rows: table.rows.map(({ line, cells }) => ({ line, cells: pick(cells) })),
      };
}

function readNodes(table: CsvTable, notes: Notes): Nodes | string {
  const found = findNodeColumns(table.header);
  if (!found.ok) return found.failure;
  const { id, label } = found.value;
  const rest = table.header.flatMap((_, index) => (index === id || index === label ? [] : [index]));
  const given = (cell: string | undefined) => (cell === '' ? undefined : cell);
  return {
    columns: rest.map((index) => table.header[index] ?? ''),
    nodes: table.rows.map(({ line, cells }) => {
      const name = cells[id] ?? '';
      if (name !== name.trim())
        notes.tell('changed', 'Blanks around the names of nodes were taken away.', line);
      return {
        id: name.trim(),
        label: given(cells[label]),
        cells: rest.map((index) => given(cells[index])),
        line,
      };
    }),
  };
}

function makeNodes(
  { isOurs, nodes: ends }: EdgeRows,
  given: Nodes | undefined,
  notes: Notes,
): Nodes {
  const known = new Set(given?.nodes.map(({ id }) => id));
  const columns = given?.columns ?? (isOurs ? ['kind'] : []);
  const made = ends.toNodes(known, (kind) =>
    columns.map((_, index) => (given === undefined && index === 0 ? kind : undefined)),
  );
  notes.tellAll(
    'widened',
    given === undefined
      ? 'A table of edges names no nodes: they were made of the ends of its rows.'
      : 'Ends of edges that the table of nodes does not name were made nodes.',
    made.length,
    made[0]?.line,
  );
  return { columns, nodes: [...(given?.nodes ?? []), ...made] };
}

const isSame = (cells: readonly string[], header: readonly string[]): boolean =>
  cells[0] === header[0] && cells.every((cell, index) => cell === header[index]);

/** Two tables that were put one below the other. */
function findSecondHeader({ header, rows }: CsvTable): readonly ReadFlaw[] {
  const second = rows.find(({ cells }) => isSame(cells, header));
  const sentence =
    'The line that names the columns stands here a second time; keep two tables in two files.';
  return second === undefined ? [] : [{ line: second.line, column: 1, sentence }];
}

const toColumns = (names: readonly string[]) =>
  names.map((name) => ({ name, type: 'string' as const }));

/** By itself, so that the tables are not held while records are made of the graph. */
function toGraph(
  rawEdges: CsvTable,
  rawNodes: CsvTable | undefined,
  notes: Notes,
): Result<ReadGraph, readonly ReadFlaw[]> {
  const table = nameColumns(rawEdges, notes);
  const ends = findEnds(table);
  if (!ends.ok) return stop(ends.failure);
  if (ends.value.isGuess)
    notes.tell(
      'widened',
      `The columns ${sayColumns(table.header)} are read as source and target.`,
      table.headerLine,
    );
  const edges = toEdgeRows(table, ends.value, notes);
  const flaws = [...findSecondHeader(rawEdges), ...edges.flaws.slice(0, 100)];
  if (flaws.length > 0) return failure(flaws);
  const given = rawNodes === undefined ? undefined : readNodes(nameColumns(rawNodes, notes), notes);
  if (typeof given === 'string') return stop(given);
  edges.describeEnds();
  const { columns, nodes } = makeNodes(edges, given, notes);
  return success({
    name: rawNodes === undefined ? 'A table of edges' : 'Tables of nodes and edges',
    description: '',
    nodeColumns: toColumns(columns),
    edgeColumns: toColumns(edges.columns),
    nodes,
    edges: edges.edges,
  });
}

function toReading(rawEdges: CsvTable, rawNodes: CsvTable | undefined): ReadOutcome {
  const notes = openNotes([...rawEdges.notes, ...(rawNodes?.notes ?? [])]);
  const graph = toGraph(rawEdges, rawNodes, notes);
  return graph.ok ? liftGraph(graph.value, { notes: notes.all() }) : graph;
}

export const readEdgeTable = (edges: CsvTable): ReadOutcome => toReading(edges, undefined);

/** Two tables in any order: that of the edges is the one with two ends. */
export function readTablePair(first: CsvTable, second: CsvTable): ReadOutcome {
  const isFirst = findNamedEnds(first.header) !== null;
  const isSecond = findNamedEnds(second.header) !== null;
  if (isFirst && isSecond)
    return stop(
      'Both tables have columns for the ends of edges; open a table of nodes and one of edges, or one table.',
    );
  if (!isFirst && !isSecond)
    return stop(
      `Neither table has columns for the ends of edges, such as “source” and “target”: there are ${sayColumns(first.header)}, and ${sayColumns(second.header)}.`,
    );
  return isFirst ? toReading(first, second) : toReading(second, first);
}
