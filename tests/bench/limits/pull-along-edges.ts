/**
 * What is the least that an iteration of a layout by forces must do?
 *
 * Sort the nodes into cells of a grid with about four in each, push within a cell, walk every edge once each way
 * along flat rows, and move. What is far away is left out: no layout, but no layout can do with less.
 */
import { rowsOf } from './flat-search.ts';

const NODES_A_CELL = 4;
const STEP = 1e-3;

export function startPulling(
  count: number,
  ends: readonly number[],
  places: Float64Array,
): () => void {
  const half = (from: 0 | 1) =>
    Int32Array.from({ length: ends.length / 2 }, (_, edge) => ends[2 * edge + from] ?? 0);
  const rows = [rowsOf(count, half(0), half(1)), rowsOf(count, half(1), half(0))];
  const side = Math.ceil(Math.sqrt(count / NODES_A_CELL));
  const cellOf = new Int32Array(count);
  const starts = new Int32Array(side * side + 1);
  const order = new Int32Array(count);
  const forces = new Float64Array(2 * count);

  function sortIntoCells(): void {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let at = 0; at < places.length; at += 2) {
      left = Math.min(left, places[at]!);
      right = Math.max(right, places[at]!);
      top = Math.min(top, places[at + 1]!);
      bottom = Math.max(bottom, places[at + 1]!);
    }
    const [wide, high] = [side / (right - left + 1e-9), side / (bottom - top + 1e-9)];
    starts.fill(0);
    for (let node = 0; node < count; node += 1) {
      const column = Math.min(side - 1, ((places[2 * node]! - left) * wide) | 0);
      const row = Math.min(side - 1, ((places[2 * node + 1]! - top) * high) | 0);
      cellOf[node] = row * side + column;
      starts[cellOf[node]! + 1]! += 1;
    }
    for (let cell = 0; cell < side * side; cell += 1) starts[cell + 1]! += starts[cell]!;
    const next = starts.slice();
    for (let node = 0; node < count; node += 1) order[next[cellOf[node]!]!++] = node;
  }

  function pushWithinCells(): void {
    for (let at = 0; at < count; at += 1) {
      const node = 2 * order[at]!;
      // At most so many: a cell may hold far more than its share.
      const end = Math.min(starts[cellOf[order[at]!]! + 1]!, at + NODES_A_CELL);
      for (let other = at + 1; other < end; other += 1) {
        const away = 2 * order[other]!;
        const dx = places[node]! - places[away]!;
        const dy = places[node + 1]! - places[away + 1]!;
        const push = 1 / (dx * dx + dy * dy + 1e-3);
        forces[node]! += dx * push;
        forces[node + 1]! += dy * push;
        forces[away]! -= dx * push;
        forces[away + 1]! -= dy * push;
      }
    }
  }

  function pullAlongEdges(): void {
    for (const { offsets, neighbours } of rows) {
      for (let node = 0; node < count; node += 1) {
        let [x, y] = [0, 0];
        for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge += 1) {
          const other = 2 * neighbours[edge]!;
          x += places[other]! - places[2 * node]!;
          y += places[other + 1]! - places[2 * node + 1]!;
        }
        forces[2 * node]! += x;
        forces[2 * node + 1]! += y;
      }
    }
  }

  return () => {
    forces.fill(0);
    sortIntoCells();
    pushWithinCells();
    pullAlongEdges();
    for (let at = 0; at < places.length; at += 1) places[at]! += STEP * forces[at]!;
  };
}
