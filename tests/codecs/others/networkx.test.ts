/**
 * Does networkx find in our files what was written, and do passages come back through it?
 *
 * GEXF 1.2 and GraphML, each read in one process: counts, ids, labels, directions, every cell with its type,
 * positions and colours. Then networkx writes the same graphs again, and our own reader takes the quotes back.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Codec, ExportView } from '../../../src/codecs/codec.ts';
import type { FlatEdge, FlatNode } from '../../../src/codecs/flat/flat-graph.ts';
import { gexf, gexf12 } from '../../../src/codecs/gexf/gexf.ts';
import { graphml } from '../../../src/codecs/graphml/graphml.ts';
import { EDGE_LOOKS, NODE_LOOKS } from '../../../src/codecs/graphml/settle-columns.ts';
import { encodeText } from '../../../src/codecs/xml/xml-text.ts';
import { validate } from '../../../src/corpus/validate.ts';
import { byText } from '../../../src/kit/order.ts';
import { FACET_PROBES } from '../facet-probes.ts';
import { describeWith, PYTHON, runProgram } from './programs.ts';
import {
  expectedCells,
  hasNoReturn,
  writeGraphs,
  type PrintedRow,
  type WrittenGraph,
} from './written-graphs.ts';

const SCRIPT = path.join('tests', 'codecs', 'others', 'print-networkx.py');

interface Spelling {
  readonly writer: Codec;
  readonly reader: Codec;
  /** What a node or an edge has besides its cells. */
  readonly addToNode: (node: FlatNode) => PrintedRow;
  readonly addToEdge: (edge: FlatEdge) => PrintedRow;
  readonly nodeLooks: readonly string[];
  readonly edgeLooks: readonly string[];
  /** networkx leaves out an empty text of GraphML. */
  readonly hasEmptyTexts: boolean;
}

const given = (fields: PrintedRow): PrintedRow =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const hexAt = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);

const toViz = ({ x, y, colour, sizePx }: FlatNode): PrintedRow => {
  const viz = given({
    color: colour && { r: hexAt(colour, 1), g: hexAt(colour, 3), b: hexAt(colour, 5), a: 1 },
    size: sizePx,
    position: x === undefined ? undefined : { x, y, z: 0 },
  });
  return Object.keys(viz).length === 0 ? {} : { viz };
};

const SPELLINGS: Readonly<Record<string, Spelling>> = {
  'GEXF 1.2': {
    writer: gexf12,
    reader: gexf,
    addToNode: (node) => ({ label: encodeText(node.label ?? ''), ...toViz(node) }),
    addToEdge: ({ label = '' }) => ({ label: encodeText(label) }),
    nodeLooks: [],
    edgeLooks: [],
    hasEmptyTexts: true,
  },
  GraphML: {
    writer: graphml,
    reader: graphml,
    addToNode: ({ label = '', x, y, colour, sizePx }) =>
      given({ label: encodeText(label), x, y, color: colour, size: sizePx }),
    addToEdge: ({ label = '', colour, widthPx }) =>
      given({ label: encodeText(label), color: colour, width: widthPx }),
    nodeLooks: NODE_LOOKS,
    edgeLooks: EDGE_LOOKS,
    hasEmptyTexts: false,
  },
};

/** What networkx should print of this graph, edges by their ids. */
function expectGraph({ flat }: WrittenGraph, spelling: Spelling): object {
  const clean = (row: PrintedRow): PrintedRow =>
    spelling.hasEmptyTexts
      ? row
      : Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
  const renamed = (looks: readonly string[]) => (name: string) =>
    encodeText(looks.includes(name) ? `other_${name}` : name);
  return {
    isDirected: true,
    name: encodeText(flat.name),
    nodes: flat.nodes.map((node) => ({
      id: encodeText(node.id),
      data: clean({
        ...expectedCells(node, flat.nodeColumns, renamed(spelling.nodeLooks)),
        ...spelling.addToNode(node),
      }),
    })),
    edges: flat.edges
      .map((edge) => ({
        id: encodeText(edge.id ?? ''),
        source: encodeText(edge.source),
        target: encodeText(edge.target),
        data: clean({
          ...expectedCells(edge, flat.edgeColumns, renamed(spelling.edgeLooks)),
          ...spelling.addToEdge(edge),
        }),
      }))
      .toSorted(byText(({ id }) => id)),
  };
}

interface PrintedEdge {
  readonly source: string;
  readonly target: string;
  readonly key: string | null;
  readonly data: readonly (readonly [string, unknown])[];
}

interface PrintedGraph {
  readonly isDirected: boolean;
  readonly name: string;
  readonly nodes: readonly {
    readonly id: string;
    readonly data: readonly (readonly [string, unknown])[];
  }[];
  readonly edges: readonly PrintedEdge[];
}

function toEdge({ source, target, key, data }: PrintedEdge) {
  const { id, ...rest } = Object.fromEntries(data);
  return { id: typeof id === 'string' ? id : (key ?? ''), source, target, data: rest };
}

const toComparable = ({ isDirected, name, nodes, edges }: PrintedGraph): object => ({
  isDirected,
  name,
  nodes: nodes.map(({ id, data }) => ({ id, data: Object.fromEntries(data) })),
  // networkx keeps them by their sources.
  edges: edges.map(toEdge).toSorted(byText(({ id }) => id)),
});

function parsePrinted(json: string): Readonly<Record<string, PrintedGraph>> {
  const printed: Readonly<Record<string, PrintedGraph>> = JSON.parse(json);
  return printed;
}

/** What came back through networkx, past the gate. */
function readAgain(codec: Codec, file: string): ExportView {
  const read = codec.read?.(readFileSync(file));
  if (!read?.ok) throw new Error(`${file}: ${JSON.stringify(read)}`);
  const { dataset, issues } = validate(read.value.document);
  if (dataset === null) throw new Error(`${file}: ${JSON.stringify(issues)}`);
  return { records: dataset };
}

const QUOTES = ['passages', 'offsets', 'contexts', 'cues', 'holders', 'direction'] as const;

/** Facets of evidence, in an order that does not depend on that of the edges. */
function quotesOf(view: ExportView): object {
  return Object.fromEntries(
    QUOTES.map((facet) => {
      const seen: unknown = FACET_PROBES[facet].probe(view);
      const list: readonly unknown[] = Array.isArray(seen) ? seen : [];
      return [facet, list.map((one) => JSON.stringify(one)).toSorted()];
    }),
  );
}

describeWith('networkx', () => {
  describe.each(Object.entries(SPELLINGS))('%s', (_name, spelling) => {
    const { writer, reader } = spelling;
    const { folder, graphs } = writeGraphs(writer);
    const again = mkdtempSync(path.join(tmpdir(), 'relata-networkx-'));
    let printed: Readonly<Record<string, PrintedGraph>> = {};
    beforeAll(() => {
      printed = parsePrinted(runProgram(PYTHON, [SCRIPT, folder, again]));
    });
    afterAll(() => {
      for (const made of [folder, again]) rmSync(made, { recursive: true });
    });

    test.each(graphs)('$name is read as it was written', (graph) => {
      const found = printed[graph.name];
      expect(found && toComparable(found)).toEqual(expectGraph(graph, spelling));
    });

    // networkx writes a carriage return bare into the text of an element, where XML makes it a line feed.
    const safe = graphs.filter(({ view }) => writer !== graphml || hasNoReturn(view));
    test.each(safe)('the quotes of $name come back through it', ({ name, view }) => {
      const back = readAgain(reader, path.join(again, `${name}.${writer.extension}`));
      expect(back.records.relations).toHaveLength(view.records.relations.length);
      expect(quotesOf(back)).toEqual(quotesOf(view));
    });
  });
});
