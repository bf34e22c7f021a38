/**
 * Where do parts that have nothing to do with each other stand, so that the page is well filled?
 *
 * Boxes are set down tallest first, each as high up as it fits and then as far left, on a skyline (Burke
 * 2004, turned upside down) as wide as makes the whole about the wanted shape. Nothing overlaps; corners
 * come out, the upper left one of the whole at 0, 0.
 */
import type { Sliced } from './slices.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A stretch of the skyline: from x on, everything above y is taken. */
interface Stretch {
  x: number;
  y: number;
}

/** How high a box of this width can stand at the start of a stretch; Infinity where it is too wide. */
function heightAt(skyline: readonly Stretch[], at: number, width: number, wide: number): number {
  const start = skyline[at]?.x ?? 0;
  if (start + width > wide) return Infinity;
  let y = 0;
  for (let next = at; next < skyline.length; next += 1) {
    const stretch = skyline[next];
    if (!stretch || (next > at && stretch.x >= start + width)) break;
    y = Math.max(y, stretch.y);
  }
  return y;
}

/** Everything below the box is taken now. */
function setDown(skyline: Stretch[], at: number, width: number, foot: number): void {
  const start = skyline[at]?.x ?? 0;
  const end = start + width;
  let next = at;
  let last = foot;
  while (next < skyline.length && (skyline[next]?.x ?? 0) < end) {
    last = skyline[next]?.y ?? 0;
    next += 1;
  }
  const put: Stretch[] = [{ x: start, y: foot }];
  if ((skyline[next]?.x ?? Infinity) > end) put.push({ x: end, y: last });
  skyline.splice(at, next - at, ...put);
  const after = at + put.length - 1;
  for (let joint = after + 1; joint >= Math.max(1, at); joint -= 1)
    if (skyline[joint] && skyline[joint]?.y === skyline[joint - 1]?.y) skyline.splice(joint, 1);
}

const LOOK_COST = 10;
const SORT_COST = 500;
const NO_SIZE: Size = { width: 0, height: 0 };

/** `shape` is the wanted width by height. */
export function* pack(
  boxes: readonly Size[],
  shape: number,
): Sliced<readonly { readonly x: number; readonly y: number }[]> {
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  // A hair wider, so that the widest fits in spite of rounding.
  const wide = Math.max(widest * (1 + 1e-9), Math.sqrt(area * shape));
  const corners = boxes.map(() => ({ x: 0, y: 0 }));
  const order = Int32Array.from(boxes.keys()).sort((first, second) => {
    const [a, b] = [boxes[first], boxes[second]];
    if (!a || !b) return 0;
    return b.height - a.height || b.width - a.width || first - second;
  });
  yield SORT_COST * boxes.length;
  const skyline: Stretch[] = [{ x: 0, y: 0 }];
  for (const index of order) {
    const { width, height } = boxes[index] ?? NO_SIZE;
    let best = 0;
    let top = Infinity;
    for (let at = 0; at < skyline.length; at += 1) {
      const y = heightAt(skyline, at, width, wide);
      if (y >= top) continue;
      best = at;
      top = y;
    }
    corners[index] = { x: skyline[best]?.x ?? 0, y: top };
    setDown(skyline, best, width, top + height);
    yield LOOK_COST * (10 + skyline.length);
  }
  return corners;
}
