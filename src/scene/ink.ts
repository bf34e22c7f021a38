/**
 * How much is already drawn where a label would stand?
 *
 * Points along all curves are counted in cells of a grid and summed up, so that the amount of line in
 * any rectangle is four look-ups (summed-area table, Crow 1984). Lit lines weigh more than plain ones.
 */
import type { Box, Point } from '../kit/plane.ts';
import { pointAt } from './curve.ts';
import type { EdgeShape } from './edge-geometry.ts';
import type { Viewport } from './viewport.ts';

const CELL_PX = 6;
const POINTS = 28;
/** A sign or a bar says more than a stretch of line. */
const MARK_WEIGHT = 8;

export type InkIn = (box: Box) => number;

export function measureInk(shapes: readonly EdgeShape[], { width, height }: Viewport): InkIn {
  const columns = Math.max(1, Math.ceil(width / CELL_PX));
  const rows = Math.max(1, Math.ceil(height / CELL_PX));
  const sums = new Float32Array((columns + 1) * (rows + 1));
  const mark = ({ x, y }: Point, weight: number) => {
    const column = Math.floor(x / CELL_PX);
    const row = Math.floor(y / CELL_PX);
    if (column < 0 || row < 0 || column >= columns || row >= rows) return;
    const at = (row + 1) * (columns + 1) + column + 1;
    sums[at] = (sums[at] ?? 0) + weight;
  };
  for (const { curve, edges, anchor } of shapes) {
    const [{ light, sign, negated }] = edges;
    const weight = light === 'lit' ? 3 : light === 'faded' ? 0.3 : 1;
    for (let step = 1; step < POINTS; step += 1) mark(pointAt(curve, step / POINTS), weight);
    if (sign !== null || negated) mark(anchor, weight * MARK_WEIGHT);
  }
  for (let row = 1; row <= rows; row += 1) {
    let line = 0;
    for (let column = 1; column <= columns; column += 1) {
      const at = row * (columns + 1) + column;
      line += sums[at] ?? 0;
      sums[at] = line + (sums[at - columns - 1] ?? 0);
    }
  }
  const upTo = (column: number, row: number): number =>
    sums[
      Math.max(0, Math.min(rows, row)) * (columns + 1) + Math.max(0, Math.min(columns, column))
    ] ?? 0;
  return ({ left, top, right, bottom }) => {
    const [c0, r0] = [Math.floor(left / CELL_PX), Math.floor(top / CELL_PX)];
    const [c1, r1] = [Math.ceil(right / CELL_PX), Math.ceil(bottom / CELL_PX)];
    return upTo(c1, r1) - upTo(c0, r1) - upTo(c1, r0) + upTo(c0, r0);
  };
}
