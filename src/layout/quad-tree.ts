/**
 * Which nodes stand near each other?
 *
 * A quad tree in flat arrays: nodes sorted along a Z curve (Morton 1966, 16 bits a side, radix sort), so
 * that every square of the plane is one stretch of the order, cut in four until few are left in it. A
 * square that holds all of its parent is skipped, so there are fewer than twice as many cells as nodes;
 * children stand together and after their parent. Made once and used again each time nodes have moved.
 */
export interface QuadTree {
  /** How many nodes are in it, and how many cells it has now. */
  count: number;
  cells: number;
  /** Node by node along the curve: which one, where, and how heavy. */
  readonly order: Int32Array;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly masses: Float64Array;
  /** Cell by cell: its stretch of the order, and its children (none: a leaf). */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly firstChild: Int32Array;
  readonly children: Uint8Array;
  readonly depths: Uint8Array;
  readonly codes: Uint32Array;
  readonly spareCodes: Uint32Array;
  readonly spareOrder: Int32Array;
}

export const LEAF_SIZE = 18;
const DEEPEST = 16;
const SIDE = 65_535;

export function makeTree(capacity: number): QuadTree {
  const cells = 2 * capacity + 1;
  return {
    count: 0,
    cells: 0,
    order: new Int32Array(capacity),
    xs: new Float64Array(capacity),
    ys: new Float64Array(capacity),
    masses: new Float64Array(capacity),
    begins: new Int32Array(cells),
    ends: new Int32Array(cells),
    firstChild: new Int32Array(cells),
    children: new Uint8Array(cells),
    depths: new Uint8Array(cells),
    codes: new Uint32Array(capacity),
    spareCodes: new Uint32Array(capacity),
    spareOrder: new Int32Array(capacity),
  };
}

/** Every bit of a number of 16 moved to twice its place. */
function spread(value: number): number {
  let bits = value;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

function encode({ codes, order }: QuadTree, places: Float64Array, count: number): void {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let node = 0; node < count; node += 1) {
    const x = places[2 * node] ?? 0;
    const y = places[2 * node + 1] ?? 0;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  const wide = Math.max(right - left, bottom - top);
  const scale = wide > 0 ? SIDE / wide : 0;
  for (let node = 0; node < count; node += 1) {
    const across = Math.floor(((places[2 * node] ?? 0) - left) * scale);
    const down = Math.floor(((places[2 * node + 1] ?? 0) - top) * scale);
    codes[node] = spread(across) | (spread(down) << 1);
    order[node] = node;
  }
}

const tally = new Int32Array(256);

/** One byte of the codes at a time, the lowest first; four passes end where they began. */
function sort(tree: QuadTree, count: number): void {
  let [codes, order] = [tree.codes, tree.order];
  let [spareCodes, spareOrder] = [tree.spareCodes, tree.spareOrder];
  for (let shift = 0; shift < 32; shift += 8) {
    tally.fill(0);
    for (let at = 0; at < count; at += 1) {
      const byte = ((codes[at] ?? 0) >>> shift) & 255;
      tally[byte] = (tally[byte] ?? 0) + 1;
    }
    let sum = 0;
    for (let byte = 0; byte < 256; byte += 1) {
      const these = tally[byte] ?? 0;
      tally[byte] = sum;
      sum += these;
    }
    for (let at = 0; at < count; at += 1) {
      const code = codes[at] ?? 0;
      const byte = (code >>> shift) & 255;
      const place = tally[byte] ?? 0;
      spareCodes[place] = code;
      spareOrder[place] = order[at] ?? 0;
      tally[byte] = place + 1;
    }
    [codes, spareCodes] = [spareCodes, codes];
    [order, spareOrder] = [spareOrder, order];
  }
}

/** Where, from `from` to `to`, the quarter at this depth first is `quarter` or more. */
function boundary(
  codes: Uint32Array,
  from: number,
  to: number,
  shift: number,
  quarter: number,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((((codes[middle] ?? 0) >>> shift) & 3) < quarter) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addCell(tree: QuadTree, begin: number, end: number, depth: number): void {
  const cell = tree.cells;
  tree.begins[cell] = begin;
  tree.ends[cell] = end;
  tree.depths[cell] = depth;
  tree.children[cell] = 0;
  tree.firstChild[cell] = 0;
  tree.cells = cell + 1;
}

/** Cuts a cell where its nodes are in more than one quarter; a leaf stays whole. */
function divide(tree: QuadTree, cell: number): void {
  const { codes } = tree;
  const begin = tree.begins[cell] ?? 0;
  const end = tree.ends[cell] ?? 0;
  if (end - begin <= LEAF_SIZE) return;
  for (let depth = tree.depths[cell] ?? 0; depth < DEEPEST; depth += 1) {
    const shift = 2 * (DEEPEST - 1 - depth);
    const first = ((codes[begin] ?? 0) >>> shift) & 3;
    if (first === (((codes[end - 1] ?? 0) >>> shift) & 3)) continue;
    tree.firstChild[cell] = tree.cells;
    let from = begin;
    for (let quarter = first; from < end; quarter += 1) {
      const to = quarter === 3 ? end : boundary(codes, from, end, shift, quarter + 1);
      if (to > from) {
        addCell(tree, from, to, depth + 1);
        tree.children[cell] = (tree.children[cell] ?? 0) + 1;
      }
      from = to;
    }
    return;
  }
}

/** Sorts the nodes at `places` (x0, y0, x1, y1 …) anew; then their places are fresh as well. */
export function growTree(
  tree: QuadTree,
  places: Float64Array,
  masses: Float64Array,
  count: number,
): void {
  tree.count = count;
  tree.cells = 0;
  encode(tree, places, count);
  if (count > LEAF_SIZE) sort(tree, count);
  if (count > 0) addCell(tree, 0, count, 0);
  for (let cell = 0; cell < tree.cells; cell += 1) divide(tree, cell);
  for (let at = 0; at < count; at += 1) tree.masses[at] = masses[tree.order[at] ?? 0] ?? 1;
  refreshTree(tree, places);
}

/** New places in the old cells: good for a few steps, since cells measure anew how wide they are. */
export function refreshTree({ order, xs, ys, count }: QuadTree, places: Float64Array): void {
  for (let at = 0; at < count; at += 1) {
    const node = order[at] ?? 0;
    xs[at] = places[2 * node] ?? 0;
    ys[at] = places[2 * node + 1] ?? 0;
  }
}
