/**
 * Which discs lie at a point or under a box, without asking all of them?
 *
 * A grid of cells over the discs' centres, as rows in one array: made in time linear in their number, asked in
 * time of what lies near. A question looks at all cells that a disc as large as the largest could reach from.
 * Cells are never more than `MOST_CELLS` a side, however far apart the discs stand.
 */
import { clamp, touches, type Box, type Circle, type Point } from '../kit/plane.ts';

const LEAST_CELL_PX = 12;
const MOST_CELLS = 256;

export interface DiscGrid {
  /** Whether any disc reaches to within `clearPx` of the point. */
  readonly isCovered: (point: Point, clearPx: number) => boolean;
  /** How many discs reach into the box. */
  readonly countUnder: (box: Box) => number;
  readonly isUnder: (box: Box) => boolean;
}

export function makeDiscGrid(given: readonly Circle[]): DiscGrid {
  // What has no place covers nothing, and would leave every cell without bounds.
  const discs = given.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  let [left, top, right, bottom, largest] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  for (const { x, y, radius } of discs) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
    largest = Math.max(largest, radius);
  }
  const extent = Math.max(right - left, bottom - top, 0);
  const cellPx = Math.max(LEAST_CELL_PX, largest, extent / MOST_CELLS);
  const columns = discs.length === 0 ? 0 : Math.floor((right - left) / cellPx) + 1;
  const rows = discs.length === 0 ? 0 : Math.floor((bottom - top) / cellPx) + 1;
  const columnOf = (x: number): number => clamp(Math.floor((x - left) / cellPx), 0, columns - 1);
  const rowOf = (y: number): number => clamp(Math.floor((y - top) / cellPx), 0, rows - 1);
  const cells = discs.map(({ x, y }) => rowOf(y) * columns + columnOf(x));

  const starts = new Int32Array(columns * rows + 1);
  for (const cell of cells) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < columns * rows; cell += 1)
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const next = Int32Array.from(starts);
  const members: Circle[] = Array.from({ length: discs.length });
  for (const [index, disc] of discs.entries()) {
    const cell = cells[index] ?? 0;
    const at = next[cell] ?? 0;
    members[at] = disc;
    next[cell] = at + 1;
  }

  /** Calls `see` with each disc whose centre may lie in the box; stops when it answers true. */
  function search(box: Box, see: (disc: Circle) => boolean): boolean {
    if (columns === 0) return false;
    const [fromRow, toRow] = [rowOf(box.top), rowOf(box.bottom)];
    const [fromColumn, toColumn] = [columnOf(box.left), columnOf(box.right)];
    for (let row = fromRow; row <= toRow; row += 1) {
      const end = starts[row * columns + toColumn + 1] ?? 0;
      // The cells of a row lie one after the other.
      for (let at = starts[row * columns + fromColumn] ?? 0; at < end; at += 1) {
        const disc = members[at];
        if (disc !== undefined && see(disc)) return true;
      }
    }
    return false;
  }
  const grown = (box: Box, byPx: number): Box => ({
    left: box.left - byPx,
    top: box.top - byPx,
    right: box.right + byPx,
    bottom: box.bottom + byPx,
  });

  return {
    isCovered: ({ x, y }, clearPx) =>
      search(grown({ left: x, top: y, right: x, bottom: y }, largest + clearPx), (disc) => {
        const reach = disc.radius + clearPx;
        return (disc.x - x) ** 2 + (disc.y - y) ** 2 <= reach * reach;
      }),
    countUnder: (box) => {
      let count = 0;
      search(grown(box, largest), (disc) => {
        if (touches(disc, box)) count += 1;
        return false;
      });
      return count;
    },
    isUnder: (box) => search(grown(box, largest), (disc) => touches(disc, box)),
  };
}
