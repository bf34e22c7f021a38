/**
 * How do nodes, edges and columns stand in a GraphML file?
 *
 * Every column is a typed key. Labels, positions and colours, for which GraphML has no place, are keys of the
 * names that igraph draws by (`label`, `x`, `y`, `color`, `size`, `width`); a column of one of those names gives
 * way as `other_…`, and is called as before when it is read again. Every edge is directed and has its id.
 */
import type { ColumnType, FlatColumn, FlatEdge, FlatGraph, FlatNode } from '../flat/flat-graph.ts';
import { toXml, writeAttribute } from '../xml/xml-text.ts';
import { EDGE_LOOKS, NODE_LOOKS } from './settle-columns.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
};

/** A key with what it says of a row; undefined where it says nothing. */
interface Key<Row> {
  readonly id: string;
  readonly name: string;
  readonly type: ColumnType;
  readonly read: (row: Row) => string | number | undefined;
}

const NODE_KEYS: readonly Key<FlatNode>[] = [
  { id: 'node_label', name: 'label', type: 'string', read: ({ label }) => label },
  { id: 'node_x', name: 'x', type: 'double', read: ({ x }) => x },
  { id: 'node_y', name: 'y', type: 'double', read: ({ y }) => y },
  { id: 'node_color', name: 'color', type: 'string', read: ({ colour }) => colour },
  { id: 'node_size', name: 'size', type: 'double', read: ({ sizePx }) => sizePx },
];

const EDGE_KEYS: readonly Key<FlatEdge>[] = [
  { id: 'edge_label', name: 'label', type: 'string', read: ({ label }) => label },
  { id: 'edge_color', name: 'color', type: 'string', read: ({ colour }) => colour },
  { id: 'edge_width', name: 'width', type: 'double', read: ({ widthPx }) => widthPx },
];

function toKeys<Row extends FlatNode | FlatEdge>(
  columns: readonly FlatColumn[],
  letter: string,
  taken: readonly string[],
): readonly Key<Row>[] {
  return columns.map(({ name, type }, at) => ({
    id: `${letter}${at}`,
    name: taken.includes(name) ? `other_${name}` : name,
    type,
    read: ({ cells }) => cells[at],
  }));
}

/** Those that say something of any row. */
const inUse = <Row>(keys: readonly Key<Row>[], rows: readonly Row[]): readonly Key<Row>[] =>
  keys.filter(({ read }) => rows.some((row) => read(row) !== undefined));

const writeKey = (domain: string, { id, name, type }: Omit<Key<never>, 'read'>): string =>
  `  <key id="${id}" for="${domain}"${writeAttribute('attr.name', name)} attr.type="${TYPES[type]}"/>`;

const writeData = (indent: string, id: string, value: string | number): string =>
  `${indent}<data key="${id}">${toXml(String(value))}</data>`;

function writeRow<Row>(
  name: string,
  tag: string,
  keys: readonly Key<Row>[],
  row: Row,
): readonly string[] {
  const data = keys.flatMap(({ id, read }) => {
    const value = read(row);
    return value === undefined ? [] : [writeData('      ', id, value)];
  });
  return data.length === 0
    ? [`    <${name}${tag}/>`]
    : [`    <${name}${tag}>`, ...data, `    </${name}>`];
}

export function writeGraphml(graph: FlatGraph): string {
  const { nodes, edges } = graph;
  const nodeKeys = [
    ...inUse(NODE_KEYS, nodes),
    ...toKeys<FlatNode>(graph.nodeColumns, 'n', NODE_LOOKS),
  ];
  const edgeKeys = [
    ...inUse(EDGE_KEYS, edges),
    ...toKeys<FlatEdge>(graph.edgeColumns, 'e', EDGE_LOOKS),
  ];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    writeKey('graph', { id: 'graph_name', name: 'name', type: 'string' }),
    writeKey('graph', { id: 'graph_description', name: 'description', type: 'string' }),
    ...nodeKeys.map((key) => writeKey('node', key)),
    ...edgeKeys.map((key) => writeKey('edge', key)),
    '  <graph id="G" edgedefault="directed">',
    writeData('    ', 'graph_name', graph.name),
    writeData('    ', 'graph_description', graph.description),
    ...nodes.flatMap((node) => writeRow('node', writeAttribute('id', node.id), nodeKeys, node)),
    ...edges.flatMap((edge) =>
      writeRow(
        'edge',
        writeAttribute('id', edge.id) +
          writeAttribute('source', edge.source) +
          writeAttribute('target', edge.target),
        edgeKeys,
        edge,
      ),
    ),
    '  </graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}
