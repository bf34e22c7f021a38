/**
 * How do the edges of a graph stand while it is read?
 *
 * Column by column: half a million edges are too many for an object each that lives only until it has become a
 * relation. Edges that have the same cells share a row of them, so that what a row says is found out once a row and
 * not once an edge.
 */
import type { Cells, FlatEdge, FlatGraph } from './flat-graph.ts';
import { keepShape } from '../keep-shape.ts';

export interface FlatEdges {
  readonly count: number;
  /** Edge by edge, as in FlatEdge. */
  readonly ids: readonly (string | undefined)[];
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly labels: readonly (string | undefined)[];
  readonly directed: readonly boolean[];
  readonly lines: readonly (number | undefined)[];
  /** Which of the rows has the cells of each. */
  readonly rowOf: readonly number[];
  /** The first is that of edges without cells of their own, of which there may be none. */
  readonly rows: readonly Cells[];
}

/** A graph as a reader found it. */
export interface ReadGraph extends Omit<FlatGraph, 'edges'> {
  readonly edges: FlatEdges;
}

/** Edges that are being read, one after the other. */
export class OpenEdges {
  readonly ids: (string | undefined)[] = [];
  readonly sources: string[] = [];
  readonly targets: string[] = [];
  readonly labels: (string | undefined)[] = [];
  readonly directed: boolean[] = [];
  readonly lines: (number | undefined)[] = [];
  readonly rowOf: number[] = [];

  get count(): number {
    return this.rowOf.length;
  }

  /** Answers the place of the edge; it has no cells until `rowOf` says so. */
  add(
    id: string | undefined,
    source: string,
    target: string,
    label: string | undefined,
    isDirected: boolean,
    line: number | undefined,
  ): number {
    this.ids.push(id);
    this.sources.push(source);
    this.targets.push(target);
    this.labels.push(label);
    this.directed.push(isDirected);
    this.lines.push(line);
    return this.rowOf.push(0) - 1;
  }

  close(rows: readonly Cells[]): FlatEdges {
    const { count, ids, sources, targets, labels, directed, lines, rowOf } = this;
    return { count, ids, sources, targets, labels, directed, lines, rowOf, rows };
  }
}

keepShape(new OpenEdges());

/** One of them by itself. */
export const edgeAt = (edges: FlatEdges, at: number): FlatEdge => ({
  id: edges.ids[at],
  source: edges.sources[at] ?? '',
  target: edges.targets[at] ?? '',
  label: edges.labels[at],
  isDirected: edges.directed[at] ?? true,
  cells: edges.rows[edges.rowOf[at] ?? 0] ?? [],
  line: edges.lines[at],
});

/** Columns of these edges; what is of the picture alone is not read back. */
export function edgesOf(list: readonly FlatEdge[]): FlatEdges {
  const open = new OpenEdges();
  const rows: Cells[] = [[]];
  for (const { id, source, target, label, isDirected, cells, line } of list) {
    const at = open.add(id, source, target, label, isDirected, line);
    if (cells.length > 0) open.rowOf[at] = rows.push(cells) - 1;
  }
  return open.close(rows);
}

/** Those at these places, in their order. */
export function pickEdges(edges: FlatEdges, places: readonly number[]): FlatEdges {
  const open = new OpenEdges();
  for (const place of places) {
    const { id, source, target, label, isDirected, line } = edgeAt(edges, place);
    open.rowOf[open.add(id, source, target, label, isDirected, line)] = edges.rowOf[place] ?? 0;
  }
  return open.close(edges.rows);
}
