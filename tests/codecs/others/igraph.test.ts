/**
 * Does igraph find in our GraphML what was written?
 *
 * Read in one process: counts, ids, labels, directions, every cell with its type, positions and colours, for
 * the essay and a hundred generated readings. igraph knows no missing cells: a text is empty then, a truth
 * value false, and a number none.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExportView } from '../../../src/codecs/codec.ts';
import type { FlatColumn, FlatEdge, FlatNode } from '../../../src/codecs/flat/flat-graph.ts';
import { graphml } from '../../../src/codecs/graphml/graphml.ts';
import { EDGE_LOOKS, NODE_LOOKS } from '../../../src/codecs/graphml/settle-columns.ts';
import { encodeText } from '../../../src/codecs/xml/xml-text.ts';
import { describeWith, PYTHON, runProgram } from './programs.ts';
import {
  expectedCells,
  writeGraphs,
  type PrintedRow,
  type WrittenGraph,
} from './written-graphs.ts';

interface PrintedItem {
  readonly source?: number;
  readonly target?: number;
  readonly data: readonly (readonly [string, unknown])[];
}

interface PrintedGraph {
  readonly isDirected: boolean;
  readonly name: string;
  readonly nodes: readonly PrintedItem[];
  readonly edges: readonly PrintedItem[];
}

function parsePrinted(json: string): Readonly<Record<string, PrintedGraph>> {
  const printed: Readonly<Record<string, PrintedGraph>> = JSON.parse(json);
  return printed;
}

/** What stands for a cell that is not there. */
const isMissing = (value: unknown): boolean =>
  value === '' || value === null || value === undefined || value === false;

const withoutMissing = (row: PrintedRow): PrintedRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => !isMissing(value)));

const cellsOf = (
  row: FlatNode | FlatEdge,
  columns: readonly FlatColumn[],
  looks: readonly string[],
): PrintedRow =>
  expectedCells(row, columns, (name) => encodeText(looks.includes(name) ? `other_${name}` : name));

function expectGraph({ flat }: WrittenGraph): object {
  const places = new Map(flat.nodes.map(({ id }, index) => [id, index]));
  return {
    isDirected: true,
    name: encodeText(flat.name),
    nodes: flat.nodes.map((node) =>
      withoutMissing({
        ...cellsOf(node, flat.nodeColumns, NODE_LOOKS),
        id: encodeText(node.id),
        label: encodeText(node.label ?? ''),
        x: node.x,
        y: node.y,
        color: node.colour,
        size: node.sizePx,
      }),
    ),
    edges: flat.edges.map((edge) => ({
      source: places.get(edge.source),
      target: places.get(edge.target),
      data: withoutMissing({
        ...cellsOf(edge, flat.edgeColumns, EDGE_LOOKS),
        id: encodeText(edge.id ?? ''),
        label: encodeText(edge.label ?? ''),
        color: edge.colour,
        width: edge.widthPx,
      }),
    })),
  };
}

/** igraph leaves an ampersand in an attribute of XML (an id, the name of a key) as a reference. */
const mend = (text: string): string => text.replaceAll('&#38;', '&');

/** As we expect it; −0 is 0 among whole numbers. */
const mendValue = (value: unknown): unknown =>
  typeof value === 'string' ? mend(value) : Object.is(value, -0) ? 0 : value;

const toRow = (data: PrintedItem['data']): PrintedRow =>
  withoutMissing(
    Object.fromEntries(data.map(([name, value]) => [mend(name), mendValue(value)] as const)),
  );

const toComparable = ({ isDirected, name, nodes, edges }: PrintedGraph): object => ({
  isDirected,
  name,
  nodes: nodes.map(({ data }) => toRow(data)),
  edges: edges.map(({ source, target, data }) => ({
    source,
    target,
    data: toRow(data),
  })),
});

/** igraph refuses a file with a number that a double can only just hold; nobody places a node there. */
const within = (number: number): number =>
  Math.abs(number) < 1e100 && Math.abs(number) > 1e-100 ? number : 1;

const nearBy = (view: ExportView): ExportView => ({
  ...view,
  positions: view.positions?.map((place) => ({
    ...place,
    x: within(place.x),
    y: within(place.y),
  })),
});

describeWith('igraph', () => {
  const { folder, graphs } = writeGraphs(graphml, nearBy);
  let printed: Readonly<Record<string, PrintedGraph>> = {};
  beforeAll(() => {
    const script = path.join('tests', 'codecs', 'others', 'print-igraph.py');
    printed = parsePrinted(runProgram(PYTHON, [script, folder]));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(graphs)('$name is read as it was written', (graph) => {
    const found = printed[graph.name];
    expect(found && toComparable(found)).toEqual(expectGraph(graph));
  });
});
