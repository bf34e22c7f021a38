/**
 * How do thousands of discs come apart, each moving little?
 *
 * Discs that overlap push each other away, half the way each (what is held not at all), found through a
 * grid as wide as the largest, so that a pass is linear. Where a crowd is too dense for that the picture
 * is first enlarged, which keeps its shape, and it goes on until nothing overlaps.
 */
import { SLICE, type Sliced } from './slices.ts';

export interface Discs {
  /** x0, y0, x1, y1 …, changed in place. */
  readonly places: Float64Array;
  /** With the room that should be left round them. */
  readonly radii: Float64Array;
  /** 1 for what must not move. */
  readonly held: Uint8Array;
}

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
  /** The nodes of cell `c` are order[begins[c]] … order[begins[c + 1] − 1]. */
  readonly begins: Int32Array;
  readonly order: Int32Array;
}

const PASSES_A_ROUND = 24;
const MOST_ROUNDS = 40;
const ENLARGED = 1.12;
/** With so many overlaps a node the picture is enlarged before anything is pushed. */
const CROWDED = 1.5;
const MOST_IN_VAIN = 4;
/** Less than this is no overlap but rounding: places leave as numbers of 24 bits. */
const SLACK = 0.02;

function gridOf({ places, radii }: Discs): Grid {
  const count = radii.length;
  let [left, top, right, bottom, widest] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  for (let node = 0; node < count; node += 1) {
    left = Math.min(left, places[2 * node] ?? 0);
    right = Math.max(right, places[2 * node] ?? 0);
    top = Math.min(top, places[2 * node + 1] ?? 0);
    bottom = Math.max(bottom, places[2 * node + 1] ?? 0);
    widest = Math.max(widest, radii[node] ?? 0);
  }
  // No more than about two cells a node, however far the picture reaches.
  const area = (right - left) * (bottom - top);
  const side = Math.max(
    2 * widest + 2 * SLACK,
    Math.sqrt(area / (2 * count)),
    (right - left + bottom - top) / (2 * count + 2),
  );
  const columns = Math.floor((right - left) / side) + 1;
  const rows = Math.floor((bottom - top) / side) + 1;
  const cellOf = new Int32Array(count);
  const begins = new Int32Array(columns * rows + 1);
  for (let node = 0; node < count; node += 1) {
    const column = Math.floor(((places[2 * node] ?? 0) - left) / side);
    const row = Math.floor(((places[2 * node + 1] ?? 0) - top) / side);
    const cell = row * columns + column;
    cellOf[node] = cell;
    begins[cell + 1] = (begins[cell + 1] ?? 0) + 1;
  }
  for (let at = 0; at < columns * rows; at += 1)
    begins[at + 1] = (begins[at + 1] ?? 0) + (begins[at] ?? 0);
  const next = begins.slice();
  const order = new Int32Array(count);
  for (let node = 0; node < count; node += 1) {
    const place = next[cellOf[node] ?? 0] ?? 0;
    order[place] = node;
    next[cellOf[node] ?? 0] = place + 1;
  }
  return { left, top, side, columns, rows, begins, order };
}

/** Two discs; tells whether they overlapped and could give way. At strength 0 they stay. */
function part({ places, radii, held }: Discs, a: number, b: number, strength: number): boolean {
  const dx = (places[2 * b] ?? 0) - (places[2 * a] ?? 0);
  const dy = (places[2 * b + 1] ?? 0) - (places[2 * a + 1] ?? 0);
  const apart = (radii[a] ?? 0) + (radii[b] ?? 0);
  const squared = dx * dx + dy * dy;
  if (squared >= apart * apart) return false;
  const freeA = held[a] === 1 ? 0 : 1;
  const freeB = held[b] === 1 ? 0 : 1;
  if (freeA + freeB === 0) return false;
  if (strength === 0) return true;
  const length = Math.sqrt(squared);
  // On one spot: off in a direction of their own, so that a heap becomes a disc and no line.
  const angle = 2.399963 * (a + b);
  const ux = length > 1e-9 ? dx / length : Math.cos(angle);
  const uy = length > 1e-9 ? dy / length : Math.sin(angle);
  const step = (strength * (apart + SLACK - length)) / (freeA + freeB);
  places[2 * a] = (places[2 * a] ?? 0) - ux * step * freeA;
  places[2 * a + 1] = (places[2 * a + 1] ?? 0) - uy * step * freeA;
  places[2 * b] = (places[2 * b] ?? 0) + ux * step * freeB;
  places[2 * b + 1] = (places[2 * b + 1] ?? 0) + uy * step * freeB;
  return true;
}

/** The cell itself and the four after it: so each pair of neighbouring cells is met once. */
const NEIGHBOURS = [
  [0, 0],
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
] as const;

/** Partners of one node in one cell; answers with how many overlapped. */
function partInCell(
  discs: Discs,
  grid: Grid,
  rank: number,
  cell: number,
  strength: number,
): number {
  const { begins, order } = grid;
  const node = order[rank] ?? 0;
  let found = 0;
  for (let at = Math.max(begins[cell] ?? 0, rank + 1); at < (begins[cell + 1] ?? 0); at += 1)
    if (part(discs, node, order[at] ?? 0, strength)) found += 1;
  return found;
}

/** One pass over all pairs that are near each other; answers with how many overlapped. */
function* passOver(discs: Discs, strength: number): Sliced<number> {
  const grid = gridOf(discs);
  const { columns, rows, begins } = grid;
  let cost = 60 * discs.radii.length;
  let found = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = row * columns + column;
      for (let rank = begins[cell] ?? 0; rank < (begins[cell + 1] ?? 0); rank += 1) {
        for (const [right, down] of NEIGHBOURS) {
          if (column + right < 0 || column + right >= columns || row + down >= rows) continue;
          const other = cell + down * columns + right;
          found += partInCell(discs, grid, rank, other, strength);
          cost += 8 + 4 * ((begins[other + 1] ?? 0) - (begins[other] ?? 0));
        }
        if (cost < SLICE) continue;
        yield cost;
        cost = 0;
      }
    }
  }
  yield cost;
  return found;
}

function enlarge({ places, held }: Discs): void {
  // With something held, the rest must stay round it.
  if (held.includes(1)) return;
  for (let at = 0; at < places.length; at += 1) places[at] = (places[at] ?? 0) * ENLARGED;
}

/** Until nothing overlaps, but what is held on top of each other or wedged between what is held. */
export function* clearOverlaps(discs: Discs): Sliced<void> {
  if (discs.radii.length < 2) return;
  let fewest = Infinity;
  let inVain = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    // A crowd that is only pushed apart loses its shape; a heap on one spot is enlarged in vain.
    const found = yield* passOver(discs, 0);
    inVain = found < fewest ? 0 : inVain + 1;
    fewest = Math.min(fewest, found);
    const isWedged = discs.held.includes(1);
    if (isWedged && inVain >= MOST_IN_VAIN) return;
    const isTooDense = found > CROWDED * discs.radii.length && inVain < MOST_IN_VAIN;
    const isCrowd = isTooDense && !isWedged;
    for (let pass = 0; pass < PASSES_A_ROUND && !isCrowd; pass += 1)
      if ((yield* passOver(discs, 1)) === 0) return;
    enlarge(discs);
  }
}
