/**
 * How hard does everything push everything else away?
 *
 * Each pair pushes with m₁m₂/d, that is per unit of mass with m/d. Pairs of cells are walked together from
 * the root (Dehnen 2002): far apart for their size, they push as wholes, near ones are opened, and leaves
 * side by side count node by node. Every pair of nodes is so counted once, in about linear time. Against
 * counting them all the error is below half a per cent of the root mean square push (the test measures it).
 */
import {
  exchange,
  handOut,
  passDown,
  STRIDE,
  sumUpChildren,
  sumUpLeaf,
  type Moments,
  type Pushes,
} from './multipole.ts';
import { makeTree, type QuadTree } from './quad-tree.ts';
import { SLICE, sliceOver, type Sliced } from './slices.ts';

/** The pairs of cells still to be looked at. */
interface Walk {
  stack: Int32Array;
  height: number;
  /** What the last walk cost. */
  spent: number;
}

export interface Repulsion {
  readonly tree: QuadTree;
  readonly moments: Moments;
  readonly pushes: Pushes;
  /** The push on each node along the curve of the tree, for one unit of its mass. */
  readonly pushX: Float64Array;
  readonly pushY: Float64Array;
  readonly walk: Walk;
  /** How wide leaves are on average: by it one knows whether nodes have moved far. */
  leafReach: number;
}

/** Cells are far apart when their reaches together are less than this share of the way between them. */
const FAR = 0.8;
const FAR_SQUARED = FAR * FAR;
/** With fewer pairs of nodes than this, counting them is quicker than summing up. */
const FEW_PAIRS = 16;
/** Where so many stand on one spot that not even the finest square parts them, they push as a whole. */
const MOST_PAIRS = 40_000;
const NEAR_HEAP = 64;
const PAIR_COST = 3;
const EXCHANGE_COST = 40;
const OPEN_COST = 20;
/** No push without a distance, and none beyond all numbers. */
const LEAST_SQUARED = 1e-24;

export function makeRepulsion(capacity: number): Repulsion {
  const tree = makeTree(capacity);
  return {
    tree,
    moments: new Float64Array(tree.begins.length * STRIDE),
    pushes: new Float64Array(tree.begins.length * STRIDE),
    pushX: new Float64Array(capacity),
    pushY: new Float64Array(capacity),
    walk: { stack: new Int32Array(1024), height: 0, spent: 0 },
    leafReach: 0,
  };
}

/** Every node of the one leaf with every node of the other; or each with those after it in the same. */
function countPairs({ tree, pushX, pushY }: Repulsion, a: number, b: number): number {
  const { begins, ends, xs, ys, masses } = tree;
  const end = ends[a] ?? 0;
  const otherBegin = begins[b] ?? 0;
  const otherEnd = ends[b] ?? 0;
  const begin = begins[a] ?? 0;
  const isHeap = a === b && end - begin > NEAR_HEAP * 2;
  for (let one = begin; one < end; one += 1) {
    const x = xs[one] ?? 0;
    const y = ys[one] ?? 0;
    const mass = masses[one] ?? 0;
    let sumX = 0;
    let sumY = 0;
    const last = isHeap ? Math.min(otherEnd, one + NEAR_HEAP) : otherEnd;
    for (let other = a === b ? one + 1 : otherBegin; other < last; other += 1) {
      const dx = x - (xs[other] ?? 0);
      const dy = y - (ys[other] ?? 0);
      const inverse = 1 / (dx * dx + dy * dy + LEAST_SQUARED);
      const pull = (masses[other] ?? 0) * inverse;
      const back = mass * inverse;
      sumX += dx * pull;
      sumY += dy * pull;
      pushX[other] = (pushX[other] ?? 0) - dx * back;
      pushY[other] = (pushY[other] ?? 0) - dy * back;
    }
    pushX[one] = (pushX[one] ?? 0) + sumX;
    pushY[one] = (pushY[one] ?? 0) + sumY;
  }
  return PAIR_COST * (end - begin) * (isHeap ? NEAR_HEAP : otherEnd - otherBegin);
}

function push(walk: Walk, a: number, b: number): void {
  const { height } = walk;
  if (height + 2 > walk.stack.length) {
    const wider = new Int32Array(2 * walk.stack.length);
    wider.set(walk.stack);
    walk.stack = wider;
  }
  walk.stack[height] = a;
  walk.stack[height + 1] = b;
  walk.height = height + 2;
}

/**
 * One cell with each of some that lie side by side: as wholes, node by node, or put on the stack to be opened. Answers
 * with what it cost. Far pairs, which are most, never see the stack.
 */
function meetEach(field: Repulsion, first: number, end: number, other: number): number {
  const { tree, moments, pushes, walk } = field;
  const { begins, ends, children } = tree;
  const x = moments[other * STRIDE] ?? 0;
  const y = moments[other * STRIDE + 1] ?? 0;
  const ownReach = moments[other * STRIDE + 2] ?? 0;
  const isLeaf = (children[other] ?? 0) === 0;
  const nodes = (ends[other] ?? 0) - (begins[other] ?? 0);
  let spent = 0;
  for (let cell = first; cell < end; cell += 1) {
    const dx = (moments[cell * STRIDE] ?? 0) - x;
    const dy = (moments[cell * STRIDE + 1] ?? 0) - y;
    const reach = (moments[cell * STRIDE + 2] ?? 0) + ownReach;
    const squared = dx * dx + dy * dy;
    const isFar = reach * reach < FAR_SQUARED * squared;
    if (isLeaf && (children[cell] ?? 0) === 0) {
      const pairs = nodes * ((ends[cell] ?? 0) - (begins[cell] ?? 0));
      if (pairs <= (isFar ? FEW_PAIRS : MOST_PAIRS)) {
        spent += countPairs(field, cell, other);
        continue;
      }
    } else if (!isFar) {
      push(walk, cell, other);
      spent += OPEN_COST;
      continue;
    }
    if (squared > LEAST_SQUARED) exchange(moments, pushes, cell, other);
    spent += EXCHANGE_COST;
  }
  return spent;
}

/** The children of a cell among each other. */
function openAlone(field: Repulsion, cell: number): number {
  const { firstChild, children } = field.tree;
  const first = firstChild[cell] ?? 0;
  const end = first + (children[cell] ?? 0);
  let spent = OPEN_COST;
  for (let child = first; child < end; child += 1) {
    if ((children[child] ?? 0) === 0) spent += countPairs(field, child, child);
    else push(field.walk, child, child);
    spent += meetEach(field, child + 1, end, child);
  }
  return spent;
}

/** Whether of two cells the first is to be opened: the one that has children or, where both have, the wider. */
function isFirstOpened({ tree, moments }: Repulsion, a: number, b: number): boolean {
  if ((tree.children[a] ?? 0) === 0) return false;
  if ((tree.children[b] ?? 0) === 0) return true;
  return (moments[a * STRIDE + 2] ?? 0) >= (moments[b * STRIDE + 2] ?? 0);
}

/** Until the stack is empty or a slice is spent; answers with what was. */
function walkOn(field: Repulsion): number {
  const { walk, tree } = field;
  const { firstChild, children } = tree;
  let spent = 0;
  while (walk.height > 0 && spent < SLICE) {
    walk.height -= 2;
    const a = walk.stack[walk.height] ?? 0;
    const b = walk.stack[walk.height + 1] ?? 0;
    if (a === b) spent += openAlone(field, a);
    else {
      const [opened, other] = isFirstOpened(field, a, b) ? [a, b] : [b, a];
      const first = firstChild[opened] ?? 0;
      spent += meetEach(field, first, first + (children[opened] ?? 0), other);
    }
  }
  walk.spent += spent;
  return spent;
}

/** Pushes on all nodes of the tree, which must have been grown or refreshed for their present places. */
export function* repel(field: Repulsion): Sliced<void> {
  const { tree, moments, pushes, pushX, pushY } = field;
  const { cells, count, children } = tree;
  pushX.fill(0, 0, count);
  pushY.fill(0, 0, count);
  pushes.fill(0, 0, cells * STRIDE);
  let [reaches, leaves] = [0, 0];
  yield* sliceOver(cells, 150, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const cell = cells - 1 - at;
      if ((children[cell] ?? 0) === 0) {
        sumUpLeaf(tree, cell, moments);
        reaches += moments[cell * STRIDE + 2] ?? 0;
        leaves += 1;
      } else sumUpChildren(tree, cell, moments);
    }
  });
  field.leafReach = reaches / Math.max(1, leaves);
  field.walk.height = 0;
  field.walk.spent = 0;
  // Where all is in one leaf, there is nothing to walk.
  if (cells === 1) field.walk.spent += countPairs(field, 0, 0);
  else if (cells > 0) push(field.walk, 0, 0);
  while (field.walk.height > 0) yield walkOn(field);
  yield* sliceOver(cells, 150, (from, to) => {
    for (let cell = from; cell < to; cell += 1) {
      if ((children[cell] ?? 0) === 0) handOut(tree, cell, moments, pushes, pushX, pushY);
      else passDown(tree, cell, moments, pushes);
    }
  });
}
