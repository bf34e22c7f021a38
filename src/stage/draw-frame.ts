/**
 * In which order do the parts of a frame lie on the two canvases of the screen?
 *
 * Below the discs of sigma: regions, edges, the halo of the keyboard. Above them: rings and signs, the ring of
 * the keyboard, labels and the names of the regions.
 */
import type { Frame } from '../scene/frame.ts';
import { drawCursorAbove, drawCursorBelow, type DrawnCursor } from './draw-cursor.ts';
import { drawEdges, drawNeighbourhoods, drawThemeNames } from './draw-edges.ts';
import { drawLabels, drawNodes } from './draw-nodes.ts';
import type { Host } from './sigma-host.ts';

export function drawFrame(host: Host, frame: Frame, cursor: DrawnCursor | null): void {
  host.clearLayers();
  // Among a crowd, what is in detail lies above all points.
  const isCrowd = frame.points !== null;
  const edges = isCrowd ? host.above : host.below;
  drawNeighbourhoods(host.below, frame);
  drawEdges(edges, frame);
  if (cursor) drawCursorBelow(edges, frame, cursor);
  drawNodes(host.above, frame, false);
  if (cursor) drawCursorAbove(host.above, frame, cursor);
  drawLabels(host.above, frame, null);
  drawThemeNames(host.above, frame);
}
