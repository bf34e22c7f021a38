/**
 * Which columns of somebody's table are the ends of edges, and which names nodes?
 *
 * By name, in the spelling of Gephi, Neo4j, Cytoscape, igraph, networkx and of plain language; capitals, blanks
 * and punctuation do not matter, but a name spelt as the first of a list goes before the others. A table that
 * has none of these names is only taken where it has two columns, and says which it took.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import type { CsvTable } from './parse-csv.ts';

/** The surest first. */
const ENDS: readonly (readonly [string, string])[] = [
  ['source', 'target'],
  ['from', 'to'],
  ['src', 'dst'],
  ['src', 'dest'],
  ['src', 'tgt'],
  ['start', 'end'],
  ['startid', 'endid'],
  ['sourceid', 'targetid'],
  ['sourcenode', 'targetnode'],
  ['source', 'destination'],
  ['fromid', 'toid'],
  ['fromnode', 'tonode'],
  ['fromnodeid', 'tonodeid'],
  ['node1', 'node2'],
  ['subject', 'object'],
  ['head', 'tail'],
  ['u', 'v'],
];
const NODE_IDS = ['id', 'nodeid', 'node', 'key', 'name'];
const NODE_LABELS = ['label', 'name', 'title'];

export interface EdgeColumns {
  readonly source: number;
  readonly target: number;
  /** Where the two were not known by their names. */
  readonly isGuess: boolean;
}

const toPlain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The column of this name, exactly if there is one; −1 if there is none. */
export function findColumn(header: readonly string[], name: string): number {
  const exact = header.indexOf(name);
  return exact === -1 ? header.findIndex((cell) => toPlain(cell) === name) : exact;
}

const findFirst = (header: readonly string[], names: readonly string[], not = -1): number =>
  names.map((name) => findColumn(header, name)).find((at) => at !== -1 && at !== not) ?? -1;

export function findNamedEnds(header: readonly string[]): EdgeColumns | null {
  for (const [first, second] of ENDS) {
    const source = findColumn(header, first);
    const target = findColumn(header, second);
    if (source !== -1 && target !== -1) return { source, target, isGuess: false };
  }
  return null;
}

/** Column names as a sentence shows them. */
export function sayColumns(header: readonly string[]): string {
  const few = header.slice(0, 8).map((name) => `“${name.slice(0, 40)}”`);
  return header.length > 8 ? `${few.join(', ')} and ${header.length - 8} more` : few.join(', ');
}

/** Whether the first line names columns, as far as one can tell: rows follow, and its words occur in none. */
function isHeader({ header, rows }: CsvTable): boolean {
  const [first = '', second = ''] = header;
  const isName = (cell: string) => cell.trim() !== '' && !/^[-+\d.,\s]+$/u.test(cell);
  return (
    isName(first) &&
    isName(second) &&
    first !== second &&
    rows.length > 0 &&
    !rows.some(({ cells }) => cells.includes(first) || cells.includes(second))
  );
}

const ADVICE = 'Name the two columns that hold the ends of the edges “source” and “target”.';

export function findEnds(table: CsvTable): Result<EdgeColumns, string> {
  const { header } = table;
  const named = findNamedEnds(header);
  if (named !== null) return success(named);
  if (header.length === 2)
    return isHeader(table)
      ? success({ source: 0, target: 1, isGuess: true })
      : failure(`The first line, ${sayColumns(header)}, seems to name no columns. ${ADVICE}`);
  return header.length === 1
    ? failure(`The table has one column only, ${sayColumns(header)}. ${ADVICE}`)
    : failure(
        `No columns for the ends of edges are among ${sayColumns(header)}. ${ADVICE} A table of nodes opens together with its table of edges.`,
      );
}

export function findNodeColumns(
  header: readonly string[],
): Result<{ readonly id: number; readonly label: number }, string> {
  const id = findFirst(header, NODE_IDS);
  return id === -1
    ? failure(`No column of the table of nodes is called “id”; there are ${sayColumns(header)}.`)
    : success({ id, label: findFirst(header, NODE_LABELS, id) });
}
