/**
 * Which columns say nothing of their own, and how does a table look without them?
 *
 * Where a format has no place for labels, positions and colours, columns stand for them; those are taken out
 * whole before a graph becomes a reading. The cells of all others keep their order.
 */
import type { Cells, FlatColumn } from './flat-graph.ts';

interface Rows {
  readonly columns: readonly FlatColumn[];
  readonly rows: readonly Cells[];
}

/** The same without the columns at these places. */
export function dropColumns({ columns, rows }: Rows, places: ReadonlySet<number>): Rows {
  if (places.size === 0) return { columns, rows };
  const keep = <Item>(items: readonly Item[]): readonly Item[] =>
    items.filter((_, at) => !places.has(at));
  return { columns: keep(columns), rows: rows.map((cells) => keep<Cells[number]>(cells)) };
}
