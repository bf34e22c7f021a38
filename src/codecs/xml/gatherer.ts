/**
 * Where do the nodes, edges and cells of a file go while it is read?
 *
 * Into two tables and two lists, in the order of the file. A row is open from its element's beginning to its
 * end; rows may lie in one another, since both formats have nodes in nodes. Counts what limits.ts bounds, and
 * names what is left out. GEXF and GraphML say what they find; this keeps it.
 */
import type { ColumnType, FlatGraph } from '../flat/flat-graph.ts';
import { LIMITS } from '../limits.ts';
import { Table, type Row, type TableTools } from './gather-table.ts';
import type { XmlTag } from './read-xml.ts';

interface GatheredNode {
  readonly id: string;
  label: string | undefined;
  readonly cells: Row;
  readonly line: number;
  x: number | undefined;
  y: number | undefined;
}

interface GatheredEdge {
  readonly id: string | undefined;
  readonly source: string;
  readonly target: string;
  label: string | undefined;
  readonly isDirected: boolean;
  readonly cells: Row;
  readonly line: number;
}

/** A node or an edge that is being read. */
export interface OpenRow {
  readonly table: Table;
  readonly cells: Row;
  readonly line: number;
  readonly node: GatheredNode | undefined;
  readonly edge: GatheredEdge | undefined;
  /** When it is there, a stretch each. */
  readonly times: string[];
  /** What keeps parallel edges apart in GEXF. */
  kind: string | undefined;
}

/** More names than these are not told apart in notes: a crafted file could have a million. */
const MOST_NAMES = 20;

export class Gatherer {
  readonly nodeTable: Table;
  readonly edgeTable: Table;
  readonly tools: TableTools;
  private readonly format: string;
  private readonly nodes: GatheredNode[] = [];
  private readonly edges: GatheredEdge[] = [];
  private readonly rows: OpenRow[] = [];
  private readonly names = new Set<string>();

  constructor(format: string, tools: TableTools) {
    this.format = format;
    this.tools = tools;
    this.nodeTable = new Table(tools);
    this.edgeTable = new Table(tools);
  }

  /** The innermost node or edge that is open. */
  get row(): OpenRow | undefined {
    return this.rows.at(-1);
  }

  openNode(id: string | undefined, label: string | undefined, line: number): OpenRow {
    if (id === undefined) return this.tools.refuse('A node has no id; give it one.');
    const cells: Row = [];
    const node = { id, label, cells, line, x: undefined, y: undefined };
    this.nodes.push(node);
    return this.push({ table: this.nodeTable, cells, line, node, edge: undefined });
  }

  openEdge(
    ends: { readonly source: string | undefined; readonly target: string | undefined },
    rest: Omit<GatheredEdge, 'source' | 'target' | 'cells'>,
  ): OpenRow {
    const { source, target } = ends;
    if (source === undefined)
      return this.tools.refuse('An edge has no source; say where it begins.');
    if (target === undefined) return this.tools.refuse('An edge has no target; say where it ends.');
    const cells: Row = [];
    const { id, label, isDirected, line } = rest;
    const edge = { id, source, target, label, isDirected, cells, line };
    this.edges.push(edge);
    return this.push({ table: this.edgeTable, cells, line, node: undefined, edge });
  }

  private push(begun: Omit<OpenRow, 'times' | 'kind'>): OpenRow {
    if (this.nodes.length + this.edges.length > LIMITS.elements)
      this.tools.refuse(
        `There are more than ${LIMITS.elements} nodes and edges; take a part of the graph.`,
      );
    const row: OpenRow = { ...begun, times: [], kind: undefined };
    this.rows.push(row);
    return row;
  }

  closeRow(): void {
    this.rows.pop();
  }

  /** Puts what the format has a place for into a column of that name. */
  keep(row: OpenRow, name: string, type: ColumnType, value: string): void {
    row.table.put(row.cells, row.table.findBuiltIn(name, type), value, row.line);
  }

  /** Keeps an attribute of XML that the format does not know; only those of XML itself are passed over. */
  keepUnknown(row: OpenRow, name: string, value: string): void {
    if (/^xml:|^xsi:/.test(name)) return;
    this.keep(row, name, 'string', value);
    this.tools.tell(
      'widened',
      `Attributes that ${this.format} does not know are kept as columns.`,
      row.line,
    );
  }

  /** The outer node of one that is about to be opened. */
  keepParent(row: OpenRow, parent: string): void {
    this.keep(row, 'parent', 'string', parent);
    this.tools.tell(
      'widened',
      'A node inside another stands beside it; the outer one is kept as the column “parent”.',
      row.line,
    );
  }

  keepWeight(row: OpenRow, weight: string): void {
    this.keep(row, 'weight', 'double', weight);
    this.tools.tell(
      'widened',
      'Edge weights have no place in a reading; they are kept as a column.',
      row.line,
    );
  }

  place(row: OpenRow, x: number, y: number): void {
    if (row.node === undefined) return;
    if (Number.isFinite(x) && Number.isFinite(y)) {
      row.node.x = x;
      row.node.y = y;
    } else
      this.tools.tell(
        'dropped',
        'Positions that are not two finite numbers are left out; those nodes are placed anew.',
        row.line,
      );
  }

  leaveOut(tag: XmlTag): void {
    const { names } = this;
    if (names.size < MOST_NAMES) names.add(tag.name);
    const what = names.has(tag.name) ? `<${tag.name.slice(0, 40)}>` : 'Elements of other names';
    this.tools.tell('dropped', `${what} has no place in a reading and is left out.`, tag.line);
  }

  meetText(line: number): void {
    this.tools.tell('dropped', 'Text that stands where none belongs is left out.', line);
  }

  finish(name: string): FlatGraph {
    for (const table of [this.nodeTable, this.edgeTable]) table.tellUndeclared();
    this.nodeTable.fillDefaults(this.nodes.map(({ cells }) => cells));
    this.edgeTable.fillDefaults(this.edges.map(({ cells }) => cells));
    return {
      name,
      description: '',
      nodeColumns: this.nodeTable.all(),
      edgeColumns: this.edgeTable.all(),
      nodes: this.nodes,
      edges: this.edges,
    };
  }
}
