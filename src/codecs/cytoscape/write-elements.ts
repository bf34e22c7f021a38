/**
 * How is a graph of nodes, edges and columns spelt as Cytoscape JSON?
 *
 * The form that Cytoscape.js and Cytoscape (.cyjs) share. A column goes out as numbers or booleans only where
 * every cell of it comes back letter by letter; else as strings. Written key by key as text, so that no name of
 * a column ever becomes the key of an object here; `__proto__` and `parent`, which would mean something there,
 * travel as `other_…`. Cytoscape's y grows downwards and ours upwards, so it is turned.
 */
import type { FlatColumn, FlatEdge, FlatGraph, FlatNode } from '../flat/flat-graph.ts';

type Pair = readonly [key: string, json: string | undefined];

const toObject = (pairs: readonly Pair[]): string =>
  `{${pairs
    .flatMap(([key, json]) => (json === undefined ? [] : [`${JSON.stringify(key)}:${json}`]))
    .join(',')}}`;

const toText = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : JSON.stringify(text);

/** Names that would not be plain data: the prototype of the object, and the node that this one lies in. */
const MEANINGFUL: ReadonlySet<string> = new Set(['__proto__', 'parent']);
const toKey = (name: string): string => (MEANINGFUL.has(name) ? `other_${name}` : name);

const isBare = ({ type }: FlatColumn, cell: string): boolean =>
  type === 'boolean'
    ? cell === 'true' || cell === 'false'
    : type !== 'string' && Number.isFinite(Number(cell)) && String(Number(cell)) === cell;

interface Writer {
  readonly key: string;
  /** Whether the cells stand without quotes. */
  readonly bare: boolean;
}

const toWriters = (
  columns: readonly FlatColumn[],
  rows: readonly (FlatNode | FlatEdge)[],
): readonly Writer[] =>
  columns.map((column, index) => ({
    key: toKey(column.name),
    bare: rows.every(({ cells }) => {
      const cell = cells[index];
      return cell === undefined || isBare(column, cell);
    }),
  }));

const toCells = (writers: readonly Writer[], { cells }: FlatNode | FlatEdge): readonly Pair[] =>
  writers.map(({ key, bare }, index) => [key, bare ? cells[index] : toText(cells[index])]);

function writeNode(node: FlatNode, writers: readonly Writer[]): string {
  const { id, label, x, y, colour, sizePx } = node;
  const looks: readonly Pair[] = [
    ['background-color', toText(colour)],
    ['width', sizePx === undefined ? undefined : String(sizePx)],
    ['height', sizePx === undefined ? undefined : String(sizePx)],
  ];
  return toObject([
    ['data', toObject([['id', toText(id)], ['label', toText(label)], ...toCells(writers, node)])],
    [
      'position',
      // From zero, so that 0 does not become −0.
      x === undefined || y === undefined
        ? undefined
        : toObject([
            ['x', String(x)],
            ['y', String(0 - y)],
          ]),
    ],
    ['style', looks.every(([, json]) => json === undefined) ? undefined : toObject(looks)],
  ]);
}

function writeEdge(edge: FlatEdge, writers: readonly Writer[]): string {
  const { id, source, target, label, colour, widthPx } = edge;
  const looks: readonly Pair[] = [
    ['line-color', toText(colour)],
    ['target-arrow-color', toText(colour)],
    ['width', widthPx === undefined ? undefined : String(widthPx)],
  ];
  const ends: readonly Pair[] = [
    ['id', toText(id)],
    ['source', toText(source)],
    ['target', toText(target)],
    ['label', toText(label)],
  ];
  return toObject([
    ['data', toObject([...ends, ...toCells(writers, edge)])],
    ['style', looks.every(([, json]) => json === undefined) ? undefined : toObject(looks)],
  ]);
}

/** One element a line. */
const toList = (elements: readonly string[]): string =>
  elements.length === 0 ? '[]' : `[\n${elements.join(',\n')}\n]`;

export function writeElements(graph: FlatGraph): string {
  const { name, description, nodes, edges, nodeColumns, edgeColumns } = graph;
  const ofNodes = toWriters(nodeColumns, nodes);
  const ofEdges = toWriters(edgeColumns, edges);
  const elements = [
    `"nodes":${toList(nodes.map((node) => writeNode(node, ofNodes)))}`,
    `"edges":${toList(edges.map((edge) => writeEdge(edge, ofEdges)))}`,
  ];
  const lines = [
    '"format_version":"1.0"',
    '"generated_by":"relata"',
    '"target_cytoscapejs_version":"~3"',
    `"data":${toObject([
      ['name', toText(name)],
      ['description', toText(description)],
    ])}`,
    `"elements":{\n${elements.join(',\n')}}`,
  ];
  return `{\n${lines.join(',\n')}\n}\n`;
}
