/**
 * How do nodes, edges and columns stand in a GEXF file?
 *
 * Version 1.3 as Gephi reads it, and 1.2draft as networkx does; they differ in namespaces, in the `kind` that
 * keeps parallel edges apart in Gephi, and in where the name of the graph stands. One line an element, every
 * edge directed with an id of its own, and no date, so that the same view gives the same bytes.
 */
import type { ColumnType, FlatColumn, FlatEdge, FlatGraph, FlatNode } from '../flat/flat-graph.ts';
import { encodeLine, escapeXml, toXml, writeAttribute } from '../xml/xml-text.ts';

export interface GexfVersion {
  readonly version: string;
  readonly namespace: string;
  readonly drawingNamespace: string;
  /** Whether an edge may say its kind. */
  readonly hasKinds: boolean;
  /** Whether the graph may be named in its tag; only networkx reads that. */
  readonly hasGraphName: boolean;
}

export const GEXF_1_3: GexfVersion = {
  version: '1.3',
  namespace: 'http://gexf.net/1.3',
  drawingNamespace: 'http://gexf.net/1.3/viz',
  hasKinds: true,
  hasGraphName: false,
};

export const GEXF_1_2: GexfVersion = {
  version: '1.2',
  namespace: 'http://www.gexf.net/1.2draft',
  drawingNamespace: 'http://www.gexf.net/1.2draft/viz',
  hasKinds: false,
  hasGraphName: true,
};

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
};

function writeColumns(columns: readonly FlatColumn[], className: string): readonly string[] {
  if (columns.length === 0) return [];
  return [
    `    <attributes class="${className}">`,
    ...columns.map(
      ({ name, type }, index) =>
        `      <attribute id="${index}"${writeAttribute('title', name)} type="${TYPES[type]}"/>`,
    ),
    '    </attributes>',
  ];
}

function writeCells({ cells }: FlatNode | FlatEdge): readonly string[] {
  const values = cells.flatMap((value, index) =>
    value === undefined
      ? []
      : [`          <attvalue for="${index}"${writeAttribute('value', value)}/>`],
  );
  return values.length === 0 ? [] : ['        <attvalues>', ...values, '        </attvalues>'];
}

/** Of CSS hex; nothing for any other colour. */
function writeColour(colour: string | undefined): readonly string[] {
  const [, r, g, b] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '') ?? [];
  if (r === undefined || g === undefined || b === undefined) return [];
  const [red, green, blue] = [r, g, b].map((hex) => Number.parseInt(hex, 16));
  return [`        <viz:color r="${red}" g="${green}" b="${blue}"/>`];
}

const writeNumber = (name: string, value: number | undefined): readonly string[] =>
  value === undefined ? [] : [`        <viz:${name} value="${value}"/>`];

function writePosition({ x, y }: FlatNode): readonly string[] {
  return x === undefined || y === undefined
    ? []
    : [`        <viz:position x="${x}" y="${y}" z="0"/>`];
}

const writeElement = (name: string, tag: string, content: readonly string[]): readonly string[] =>
  content.length === 0
    ? [`      <${name}${tag}/>`]
    : [`      <${name}${tag}>`, ...content, `      </${name}>`];

const writeNode = (node: FlatNode): readonly string[] =>
  writeElement('node', writeAttribute('id', node.id) + writeAttribute('label', node.label), [
    ...writeCells(node),
    ...writeColour(node.colour),
    ...writePosition(node),
    ...writeNumber('size', node.sizePx),
  ]);

function writeEdge(edge: FlatEdge, kind: string | undefined): readonly string[] {
  const tag = [
    writeAttribute('id', edge.id),
    writeAttribute('source', edge.source),
    writeAttribute('target', edge.target),
    ' type="directed"',
    writeAttribute('label', edge.label),
    writeAttribute('kind', kind),
  ].join('');
  return writeElement('edge', tag, [
    ...writeCells(edge),
    ...writeColour(edge.colour),
    ...writeNumber('thickness', edge.widthPx),
  ]);
}

export function writeGexf(graph: FlatGraph, version: GexfVersion): string {
  const typeAt = graph.edgeColumns.findIndex(({ name }) => name === 'type');
  const kindOf = ({ cells }: FlatEdge) => (version.hasKinds ? cells[typeAt] : undefined);
  const name = version.hasGraphName ? writeAttribute('name', graph.name) : '';
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf xmlns="${version.namespace}" xmlns:viz="${version.drawingNamespace}" version="${version.version}">`,
    '  <meta>',
    '    <creator>Relata</creator>',
    `    <description>${escapeXml(encodeLine(graph.name))}&#10;${toXml(graph.description)}</description>`,
    '  </meta>',
    `  <graph defaultedgetype="directed" mode="static"${name}>`,
    ...writeColumns(graph.nodeColumns, 'node'),
    ...writeColumns(graph.edgeColumns, 'edge'),
    '    <nodes>',
    ...graph.nodes.flatMap(writeNode),
    '    </nodes>',
    '    <edges>',
    ...graph.edges.flatMap((edge) => writeEdge(edge, kindOf(edge))),
    '    </edges>',
    '  </graph>',
    '</gexf>',
  ];
  return `${lines.join('\n')}\n`;
}
