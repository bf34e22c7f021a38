/**
 * What is a graph to programs that know only nodes, edges and columns?
 *
 * GEXF, GraphML and Cytoscape JSON say the same in three spellings. Their codecs spell and parse this shape;
 * flatten-view.ts makes it of a reading and lift-graph.ts makes a reading of it. Every cell is the text that
 * stands in the file, never a parsed number, so that "01" or 0.1000 goes out as it came in.
 */
export type ColumnType = 'string' | 'integer' | 'double' | 'boolean';

export interface FlatColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/**
 * No more than there are columns; undefined, or not there at the end, where the row has no such cell, which is not the
 * empty text. Rows may share one list.
 */
export type Cells = readonly (string | undefined)[];

export interface FlatNode {
  readonly id: string;
  readonly label: string | undefined;
  readonly cells: Cells;
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  /** CSS hex, and a diameter in pixels: of the picture, written but never read back. */
  readonly colour?: string | undefined;
  readonly sizePx?: number | undefined;
  /** Where it began in the file it was read from, from 1. */
  readonly line?: number | undefined;
}

export interface FlatEdge {
  /** Undefined where the file gives none. */
  readonly id: string | undefined;
  readonly source: string;
  readonly target: string;
  readonly label: string | undefined;
  readonly isDirected: boolean;
  readonly cells: Cells;
  readonly colour?: string | undefined;
  readonly widthPx?: number | undefined;
  readonly line?: number | undefined;
}

export interface FlatGraph {
  readonly name: string;
  /** Title, author and the link to the view, for a person; no reader takes it apart. */
  readonly description: string;
  readonly nodeColumns: readonly FlatColumn[];
  readonly edgeColumns: readonly FlatColumn[];
  readonly nodes: readonly FlatNode[];
  readonly edges: readonly FlatEdge[];
}
