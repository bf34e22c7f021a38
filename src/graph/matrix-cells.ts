/**
 * What stands in each cell of the matrix, and what do rows, columns and the whole add up to?
 *
 * Relations are put in order by row and column, counting instead of comparing, so that those of one cell are
 * neighbours; counts are read from the columns of the index. Linear in the relations.
 */
import { hasBit } from './bit-set.ts';
import { placeByPair } from './compact-graph.ts';
import { relationsAt, type DatasetIndex } from './dataset-index.ts';
import type { CellCounts, MatrixCell } from './matrix.ts';

/** By their numbers. */
export function countRelations(
  { valences, denied }: DatasetIndex,
  numbers: Int32Array,
): CellCounts {
  const counts = { relations: numbers.length, hostile: 0, neutral: 0, friendly: 0, denied: 0 };
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    const valence = valences[number];
    if (valence === -1) counts.hostile += 1;
    else if (valence === 1) counts.friendly += 1;
    else counts.neutral += 1;
    if (hasBit(denied, number)) counts.denied += 1;
  }
  return counts;
}

interface Entries {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly numbers: Int32Array;
}

/** One for each relation, and one more for a mutual one between two. */
function toEntries(
  { graph, mutual }: DatasetIndex,
  numbers: Int32Array,
  placeOf: Int32Array,
): Entries {
  const rows = new Int32Array(2 * numbers.length);
  const columns = new Int32Array(2 * numbers.length);
  const own = new Int32Array(2 * numbers.length);
  let length = 0;
  const put = (row: number, column: number, number: number): void => {
    rows[length] = row;
    columns[length] = column;
    own[length] = number;
    length += 1;
  };
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    const source = placeOf[graph.sources[number] ?? -1] ?? 0;
    const target = placeOf[graph.targets[number] ?? -1] ?? 0;
    put(source, target, number);
    if (source !== target && hasBit(mutual, number)) put(target, source, number);
  }
  return {
    rows: rows.subarray(0, length),
    columns: columns.subarray(0, length),
    numbers: own.subarray(0, length),
  };
}

/** `placeOf` says of each entity in which of the `size` rows it stands. */
export function toCells(
  index: DatasetIndex,
  relations: Int32Array,
  placeOf: Int32Array,
  size: number,
): readonly MatrixCell[] {
  const { rows, columns, numbers } = toEntries(index, relations, placeOf);
  const places = placeByPair(rows, columns, size);
  const inOrder = places.map((place) => numbers[place] ?? 0);
  const cells: MatrixCell[] = [];
  for (let start = 0, end = 0; start < places.length; start = end) {
    const row = rows[places[start] ?? 0] ?? 0;
    const column = columns[places[start] ?? 0] ?? 0;
    const isHere = (place: number): boolean => rows[place] === row && columns[place] === column;
    while (end < places.length && isHere(places[end] ?? 0)) end += 1;
    const own = inOrder.subarray(start, end);
    cells.push({
      row,
      column,
      relations: relationsAt(index.dataset, own),
      counts: countRelations(index, own),
    });
  }
  return cells;
}

/** The sum of each of the `size` lines in which the cells stand. */
export function sumCells(
  cells: readonly MatrixCell[],
  size: number,
  lineOf: (cell: MatrixCell) => number,
): readonly CellCounts[] {
  const sums = Array.from({ length: size }, () => ({
    relations: 0,
    hostile: 0,
    neutral: 0,
    friendly: 0,
    denied: 0,
  }));
  for (const cell of cells) {
    const sum = sums[lineOf(cell)];
    if (sum === undefined) continue;
    sum.relations += cell.counts.relations;
    sum.hostile += cell.counts.hostile;
    sum.neutral += cell.counts.neutral;
    sum.friendly += cell.counts.friendly;
    sum.denied += cell.counts.denied;
  }
  return sums;
}
