/**
 * How far does a node stand inside the fan of curves between two others?
 *
 * The fan of parallel relations is a lens: widest at its middle, closed at its ends. A node inside it
 * would have curves run under it that it has nothing to do with. In graph units; negative is to the one
 * side, positive to the other, 0 is clear. Plain numbers in and out: it is asked millions of times.
 */
import type { Point } from '../kit/plane.ts';

/** Curves of a fan lie about this far apart at its middle (scene/bundles.ts). */
const FAN_SPACING = 11;
const CLEARANCE = 8;

export const fanHalfWidth = (count: number): number => ((count - 1) * FAN_SPACING) / 2;

/** The way out of the lens between `a` and `b`, along (−dy, dx) of a → b; its sign is the side. */
export function lensDepth(
  x: number,
  y: number,
  radius: number,
  a: Point,
  b: Point,
  count: number,
): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const squared = dx * dx + dy * dy;
  const dot = (x - a.x) * dx + (y - a.y) * dy;
  if (dot <= 0 || dot >= squared || squared < 1) return 0;
  const cross = (y - a.y) * dx - (x - a.x) * dy;
  const most = radius + CLEARANCE + fanHalfWidth(count);
  // Most are far away: known without a root.
  if (cross * cross >= most * most * squared) return 0;
  const along = dot / squared;
  const belly = Math.min(1, 5 * along * (1 - along));
  const aside = cross / Math.sqrt(squared);
  const missing = radius + CLEARANCE + fanHalfWidth(count) * belly - Math.abs(aside);
  return missing <= 0 ? 0 : aside >= 0 ? missing : -missing;
}
