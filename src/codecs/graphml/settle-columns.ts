/**
 * Which columns of a GraphML file are labels, places and colours?
 *
 * GraphML has no place for any of them, so every program spells them as columns: `label`, `x` and `y`; only
 * igraph and Cytoscape say `name`. Ours also writes colours, which are Relata's own and are not read back. A
 * column is taken out only where nothing in it is lost by that.
 */
import { dropColumns } from '../flat/drop-columns.ts';
import type { FlatEdges, ReadGraph } from '../flat/flat-edges.ts';
import type { FlatColumn, FlatNode } from '../flat/flat-graph.ts';
import { hasOwnEdges, hasOwnNodes } from '../flat/lift-own.ts';
import type { Notes } from '../flat/notes.ts';
import { readNumber } from '../xml/read-number.ts';

/** Names under which our writer spells what has no column, so that others must give way to them. */
export const NODE_LOOKS: readonly string[] = ['label', 'x', 'y', 'color', 'size'];
export const EDGE_LOOKS: readonly string[] = ['label', 'color', 'width'];

const findColumn = (columns: readonly FlatColumn[], name: string): number => {
  const exact = columns.findIndex((column) => column.name === name);
  return exact >= 0 ? exact : columns.findIndex((column) => column.name.toLowerCase() === name);
};

interface Settled<Rows> {
  readonly rows: Rows;
  /** Columns that said no more than what the rows now say. */
  readonly spent: readonly number[];
}

function takeLabels(
  columns: readonly FlatColumn[],
  nodes: readonly FlatNode[],
): Settled<readonly FlatNode[]> {
  const at = findColumn(columns, 'label');
  if (at === -1) return { rows: nodes, spent: [] };
  const rows = nodes.map((node) => ({ ...node, label: node.label ?? node.cells[at] }));
  const isSpent = rows.every(({ label, cells }) => cells[at] === undefined || cells[at] === label);
  return { rows, spent: isSpent ? [at] : [] };
}

/** The same of edges. */
function takeEdgeLabels(columns: readonly FlatColumn[], edges: FlatEdges): Settled<FlatEdges> {
  const at = findColumn(columns, 'label');
  if (at === -1) return { rows: edges, spent: [] };
  const said = edges.rowOf.map((row) => edges.rows[row]?.[at]);
  const labels = edges.labels.map((label, edge) => label ?? said[edge]);
  const isSpent = said.every((label, edge) => label === undefined || label === labels[edge]);
  return { rows: { ...edges, labels }, spent: isSpent ? [at] : [] };
}

/** igraph and Cytoscape call a node by its column "name", which stays a column. */
function takeNames({ nodeColumns, nodes }: ReadGraph, notes: Notes): readonly FlatNode[] {
  const at = findColumn(nodeColumns, 'name');
  if (at === -1) return nodes;
  return nodes.map((node) => {
    const name = node.cells[at];
    if (node.label !== undefined || name === undefined || name === '') return node;
    notes.tell('widened', 'Nodes without a label are called by their column “name”.', node.line);
    return { ...node, label: name };
  });
}

function takePlaces({ nodeColumns, nodes }: ReadGraph, notes: Notes): Settled<readonly FlatNode[]> {
  const [xAt, yAt] = ['x', 'y'].map((name) =>
    nodeColumns.findIndex((column) => column.name === name),
  );
  if (xAt === undefined || yAt === undefined || xAt === -1 || yAt === -1)
    return { rows: nodes, spent: [] };
  const placeOf = ({ cells }: FlatNode): readonly [number, number] => [
    readNumber(cells[xAt]),
    readNumber(cells[yAt]),
  ];
  if (!nodes.some((node) => placeOf(node).every(Number.isFinite)))
    return { rows: nodes, spent: [] };
  const rows = nodes.map((node) => {
    const [x, y] = placeOf(node);
    if (Number.isFinite(x) && Number.isFinite(y)) return { ...node, x, y };
    if (node.cells[xAt] !== undefined || node.cells[yAt] !== undefined)
      notes.tell(
        'dropped',
        'Positions that are not two finite numbers are left out; those nodes are placed anew.',
        node.line,
      );
    return node;
  });
  return { rows, spent: [xAt, yAt] };
}

const findLooks = (columns: readonly FlatColumn[], looks: readonly string[]): readonly number[] =>
  columns.flatMap(({ name }, at) => (looks.includes(name) ? [at] : []));

export function settleColumns(graph: ReadGraph, notes: Notes): ReadGraph {
  const isOurs = hasOwnEdges(graph) || (graph.edges.count === 0 && hasOwnNodes(graph));
  const nodeLabels = takeLabels(graph.nodeColumns, graph.nodes);
  const named = isOurs ? nodeLabels.rows : takeNames({ ...graph, nodes: nodeLabels.rows }, notes);
  const places = takePlaces({ ...graph, nodes: named }, notes);
  const edgeLabels = takeEdgeLabels(graph.edgeColumns, graph.edges);
  const nodeLooks = isOurs ? findLooks(graph.nodeColumns, ['color', 'size']) : [];
  const edgeLooks = isOurs ? findLooks(graph.edgeColumns, ['color', 'width']) : [];
  if (nodeLooks.length + edgeLooks.length > 0)
    notes.tell(
      'dropped',
      'Colours, sizes and shapes are left out: Relata draws by what a relation says.',
    );
  const nodes = dropColumns(
    { columns: graph.nodeColumns, rows: places.rows.map(({ cells }) => cells) },
    new Set([...nodeLabels.spent, ...places.spent, ...nodeLooks]),
  );
  const edges = dropColumns(
    { columns: graph.edgeColumns, rows: edgeLabels.rows.rows },
    new Set([...edgeLabels.spent, ...edgeLooks]),
  );
  return {
    ...graph,
    nodeColumns: nodes.columns,
    nodes: places.rows.map((node, at) => ({ ...node, cells: nodes.rows[at] ?? [] })),
    edgeColumns: edges.columns,
    edges: { ...edgeLabels.rows, rows: edges.rows },
  };
}
