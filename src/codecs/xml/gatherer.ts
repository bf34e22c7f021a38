/**
 * Where do the nodes, edges and cells of a file go while it is read?
 *
 * Into two tables and two lists, in the order of the file. A row is open from its element's beginning to its
 * end; rows may lie in one another, since both formats have nodes in nodes. Counts what limits.ts bounds, and
 * names what is left out. GEXF and GraphML say what they find; this keeps it.
 */
import { OpenEdges, type ReadGraph } from '../flat/flat-edges.ts';
import type { Cells, ColumnType } from '../flat/flat-graph.ts';
import { LIMITS } from '../limits.ts';
import { Row, Table, type TableTools } from './gather-table.ts';
import type { XmlTag } from './xml-tag.ts';

interface GatheredNode {
  readonly id: string;
  label: string | undefined;
  /** Known at the end, with the defaults of their columns. */
  cells: Cells;
  readonly line: number;
  x: number | undefined;
  y: number | undefined;
}

/** What is said of an edge besides its ends. */
interface EdgeFacts {
  readonly id: string | undefined;
  readonly label: string | undefined;
  readonly isDirected: boolean;
  readonly line: number;
}

/** A node or an edge that is being read; the object is used again for the next one. */
export interface OpenRow {
  readonly table: Table;
  readonly cells: Row;
  readonly line: number;
  readonly node: GatheredNode | undefined;
  /** Its place among the nodes, or among the edges. */
  readonly at: number;
  /** When it is there, a stretch each. */
  readonly times: string[];
  /** What keeps parallel edges apart in GEXF. */
  kind: string | undefined;
}

class ReusedRow implements OpenRow {
  table: Table;
  readonly cells = new Row();
  line = 1;
  node: GatheredNode | undefined;
  at = 0;
  times: string[] = [];
  kind: string | undefined;

  constructor(table: Table) {
    this.table = table;
  }
}

/** More names than these are not told apart in notes: a crafted file could have a million. */
const MOST_NAMES = 20;
const NO_CELLS: Cells = [];

export class Gatherer {
  readonly nodeTable: Table;
  readonly edgeTable: Table;
  readonly tools: TableTools;
  private readonly format: string;
  private readonly nodes: GatheredNode[] = [];
  /** Of each node its place among the rows of their table. */
  private readonly rowOfNode: number[] = [];
  private readonly edges = new OpenEdges();
  /** As many as rows ever lay in one another, and at least one; the first `open` of them are open. */
  private readonly rows: ReusedRow[];
  private open = 0;
  private readonly names = new Set<string>();

  constructor(format: string, tools: TableTools) {
    this.format = format;
    this.tools = tools;
    this.nodeTable = new Table(tools);
    this.edgeTable = new Table(tools);
    this.rows = [new ReusedRow(this.nodeTable)];
  }

  /** The innermost node or edge that is open. */
  get row(): OpenRow | undefined {
    return this.rows[this.open - 1];
  }

  openNode(id: string | undefined, label: string | undefined, line: number): OpenRow {
    if (id === undefined) return this.tools.refuse('A node has no id; give it one.');
    const node = { id, label, cells: NO_CELLS, line, x: undefined, y: undefined };
    this.nodes.push(node);
    return this.openRow(this.nodeTable, line, node, this.rowOfNode.push(0) - 1);
  }

  openEdge(
    ends: { readonly source: string | undefined; readonly target: string | undefined },
    { id, label, isDirected, line }: EdgeFacts,
  ): OpenRow {
    if (ends.source === undefined)
      return this.tools.refuse('An edge has no source; say where it begins.');
    if (ends.target === undefined)
      return this.tools.refuse('An edge has no target; say where it ends.');
    const { source, target } = ends;
    const at = this.edges.add(id, source, target, label, isDirected, line);
    return this.openRow(this.edgeTable, line, undefined, at);
  }

  private openRow(table: Table, line: number, node: GatheredNode | undefined, at: number): OpenRow {
    if (this.nodes.length + this.edges.count > LIMITS.elements)
      this.tools.refuse(
        `There are more than ${LIMITS.elements} nodes and edges; take a part of the graph.`,
      );
    const row = this.rows[this.open] ?? new ReusedRow(table);
    this.rows[this.open] = row;
    this.open += 1;
    row.table = table;
    row.line = line;
    row.node = node;
    row.at = at;
    row.kind = undefined;
    if (row.times.length > 0) row.times = [];
    return row;
  }

  closeRow(): void {
    const { row } = this;
    if (row === undefined) return;
    const rowOf = row.node === undefined ? this.edges.rowOf : this.rowOfNode;
    rowOf[row.at] = row.cells.take(row.table.rows);
    this.open -= 1;
  }

  /** Calls an element by what the picture says; false where it has another name already. */
  call(row: OpenRow, label: string): boolean {
    if (row.node !== undefined) row.node.label ??= label;
    else this.edges.labels[row.at] ??= label;
    return label === (row.node === undefined ? this.edges.labels[row.at] : row.node.label);
  }

  put(row: OpenRow, at: number, value: string, line: number): void {
    row.table.put(row.cells, at, value, line);
  }

  /** Puts what the format has a place for into a column of that name. */
  keep(row: OpenRow, name: string, type: ColumnType, value: string): void {
    this.put(row, row.table.findBuiltIn(name, type), value, row.line);
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
    const sentence = names.has(tag.name)
      ? `<${tag.name.slice(0, 40)}> has no place in a reading and is left out.`
      : 'Elements of many other names have no place in a reading and are left out.';
    this.tools.tell('dropped', sentence, tag.line);
  }

  meetText(line: number): void {
    this.tools.tell('dropped', 'Text that stands where none belongs is left out.', line);
  }

  finish(name: string): ReadGraph {
    for (const table of [this.nodeTable, this.edgeTable]) table.tellUndeclared();
    const nodeRows = this.nodeTable.filledRows(this.rowOfNode);
    const edgeRows = this.edgeTable.filledRows(this.edges.rowOf);
    for (const [at, node] of this.nodes.entries())
      node.cells = nodeRows[this.rowOfNode[at] ?? 0] ?? NO_CELLS;
    return {
      name,
      description: '',
      nodeColumns: this.nodeTable.all(),
      edgeColumns: this.edgeTable.all(),
      nodes: this.nodes,
      edges: this.edges.close(edgeRows),
    };
  }
}
