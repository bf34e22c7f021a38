/**
 * Which node does the pointer mean?
 *
 * The one whose rim is nearest, within a little slack; of equally near ones the first. Asked of all that is shown,
 * whether in detail or not, in units of the graph: made when places or looks have changed, it answers at any
 * camera, and no picture is ever read back.
 */
import type { Point } from '../kit/plane.ts';
import { grown, sortIntoCells } from './disc-cells.ts';
import { sizeFactor } from './viewport.ts';

/** A finger is wider than a pointer; small nodes get this much more. */
export const NODE_SLACK_PX = 2;

/** `place` in units of the graph as drawn, `scale` in pixels a unit; the number of the node in the corpus. */
export type NodePicker = (place: Point, scale: number) => number | null;

/** `places` are x0, y0, x1, y1 … as drawn; `radii` in pixels at scale 1, 0 for what is not shown. */
export function openNodePicker(places: Float32Array, radii: Float32Array): NodePicker {
  // Radii are pixels and places are not: in which cells to look is known when the scale is.
  const { search } = sortIntoCells(places, new Float32Array(radii.length), 0);
  const largest = radii.reduce((most, radius) => Math.max(most, radius), 0);
  return ({ x, y }, scale) => {
    const factor = sizeFactor(scale);
    const reach = (largest * factor + NODE_SLACK_PX) / scale;
    let nearest: number | null = null;
    let least = Infinity;
    search(grown({ left: x, top: y, right: x, bottom: y }, reach), (node) => {
      const radius = radii[node] ?? 0;
      if (radius <= 0) return false;
      const away =
        Math.hypot((places[2 * node] ?? 0) - x, (places[2 * node + 1] ?? 0) - y) * scale -
        radius * factor;
      const isNearer = away < least || (away === least && nearest !== null && node < nearest);
      if (away <= NODE_SLACK_PX && isNearer) [nearest, least] = [node, away];
      return false;
    });
    return nearest;
  };
}
