/**
 * Which columns say nothing of their own, and how does a graph look without them?
 *
 * Where a format has no place for labels, positions and colours, columns stand for them; those are taken out
 * whole before a graph becomes a reading. The cells of all others keep their order.
 */
import type { Cells, FlatColumn, FlatEdge, FlatNode } from './flat-graph.ts';

interface Rows<Row> {
  readonly columns: readonly FlatColumn[];
  readonly rows: readonly Row[];
}

/** The same without the columns at these places. */
export function dropColumns<Row extends FlatNode | FlatEdge>(
  { columns, rows }: Rows<Row>,
  places: ReadonlySet<number>,
): Rows<Row> {
  if (places.size === 0) return { columns, rows };
  const keep = <Item>(items: readonly Item[]): readonly Item[] =>
    items.filter((_, at) => !places.has(at));
  return {
    columns: keep(columns),
    rows: rows.map((row) => ({ ...row, cells: keep<Cells[number]>(row.cells) })),
  };
}
