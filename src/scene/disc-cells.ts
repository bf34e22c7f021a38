/**
 * Which discs have their centres in a box, without asking all of them?
 *
 * A grid of cells over the centres, as rows in one array: made in time linear in the number of discs, asked in
 * time of what lies near. Discs are columns of numbers, so that a hundred thousand need no object each. There are
 * never more than `MOST_CELLS` a side, however far apart the discs stand.
 */
import { clamp, type Box } from '../kit/plane.ts';

const MOST_CELLS = 256;

export interface DiscCells {
  /** The largest radius; 0 where there are no discs. */
  readonly largest: number;
  /** Calls `see` with the number of each disc whose centre may lie in the box; stops when it answers true. */
  readonly search: (box: Box, see: (disc: number) => boolean) => boolean;
}

/**
 * `places` are x0, y0, x1, y1 …, in any unit, which is also that of the radii; a disc without a place is nowhere.
 * `leastSide`: cells are no smaller. Linear sorting by counting.
 */
export function sortIntoCells(
  places: ArrayLike<number>,
  radii: ArrayLike<number>,
  leastSide: number,
): DiscCells {
  const count = radii.length;
  const isPlaced = (disc: number): boolean =>
    Number.isFinite(places[2 * disc]) && Number.isFinite(places[2 * disc + 1]);
  let [left, top, right, bottom, largest] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  for (let disc = 0; disc < count; disc += 1) {
    // What has no place covers nothing, and would leave every cell without bounds.
    if (!isPlaced(disc)) continue;
    const [x, y] = [places[2 * disc] ?? 0, places[2 * disc + 1] ?? 0];
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
    largest = Math.max(largest, radii[disc] ?? 0);
  }
  const isEmpty = left > right;
  const extent = Math.max(right - left, bottom - top, 0);
  const side = Math.max(leastSide, largest, extent / MOST_CELLS) || 1;
  const columns = isEmpty ? 0 : Math.floor((right - left) / side) + 1;
  const rows = isEmpty ? 0 : Math.floor((bottom - top) / side) + 1;
  const columnOf = (x: number): number => clamp(Math.floor((x - left) / side), 0, columns - 1);
  const rowOf = (y: number): number => clamp(Math.floor((y - top) / side), 0, rows - 1);

  const cells = new Int32Array(count).fill(-1);
  const starts = new Int32Array(columns * rows + 1);
  for (let disc = 0; disc < count; disc += 1) {
    if (!isPlaced(disc)) continue;
    const cell = rowOf(places[2 * disc + 1] ?? 0) * columns + columnOf(places[2 * disc] ?? 0);
    cells[disc] = cell;
    starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  }
  for (let cell = 0; cell < columns * rows; cell += 1)
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const next = starts.slice();
  const members = new Int32Array(count);
  for (const [disc, cell] of cells.entries()) {
    if (cell < 0) continue;
    const at = next[cell] ?? 0;
    members[at] = disc;
    next[cell] = at + 1;
  }

  function search(box: Box, see: (disc: number) => boolean): boolean {
    if (columns === 0) return false;
    const [fromRow, toRow] = [rowOf(box.top), rowOf(box.bottom)];
    const [fromColumn, toColumn] = [columnOf(box.left), columnOf(box.right)];
    for (let row = fromRow; row <= toRow; row += 1) {
      const end = starts[row * columns + toColumn + 1] ?? 0;
      // The cells of a row lie one after the other.
      for (let at = starts[row * columns + fromColumn] ?? 0; at < end; at += 1)
        if (see(members[at] ?? 0)) return true;
    }
    return false;
  }
  return { largest, search };
}

/** A box with as much more on every side. */
export const grown = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});
