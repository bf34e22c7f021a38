/**
 * How is it seen where the keyboard stands?
 *
 * A ring of the accent round the node, or a halo of it along the edge with a fine ring at the end it is seen
 * from; paper lies between mark and halo, so that both are seen as what they are. On the screen alone: no
 * saved picture has a cursor.
 */
import type { EdgeKey, NodeKey } from '../graph/build.ts';
import { fanKey } from '../scene/bundles.ts';
import { edgeAtCursor, isShown, nodeAtCursor, type Cursor } from '../scene/cursor.ts';
import type { EdgeShape } from '../scene/edge-geometry.ts';
import type { Disc, Frame } from '../scene/frame.ts';
import type { Fan } from '../scene/lanes.ts';
import type { Picture } from '../scene/picture.ts';
import { drawEdge, traceCurve } from './draw-edges.ts';
import type { Pen } from './pen.ts';

/** As keys of the picture: on an edge, `node` is the end it is seen from. */
export interface DrawnCursor {
  readonly node: NodeKey;
  readonly edge: EdgeKey | null;
  /** What is to be seen of it. */
  readonly ends: readonly NodeKey[];
}

/** null: it stands nowhere, or on what is not shown. */
export function toDrawnCursor(picture: Picture | null, cursor: Cursor | null): DrawnCursor | null {
  if (!cursor || !picture || !isShown(picture, cursor)) return null;
  const node = nodeAtCursor(picture, cursor)?.key;
  const edge = edgeAtCursor(picture, cursor);
  if (node === undefined) return null;
  return { node, edge: edge?.key ?? null, ends: edge ? [edge.source, edge.target] : [node] };
}

/** A band opens under the keyboard as under the pointer. */
export function openedWith(
  opened: ReadonlySet<string>,
  fans: readonly Fan[],
  cursor: DrawnCursor | null,
): ReadonlySet<string> {
  const edge = cursor?.edge ?? null;
  const fan = edge && fans.find(({ lanes }) => lanes.some((lane) => lane.edge.key === edge));
  return fan ? new Set([...opened, fanKey(fan)]) : opened;
}

const RING_GAP_PX = 7.5;
const RING_PX = 2.6;
const HALO_PX = 2.4;
const HALO_GAP_PX = 2.6;

function drawRing(pen: Pen, { x, y, radius }: Disc, widthPx: number, colour: string): void {
  pen.setLineDash([]);
  pen.strokeStyle = colour;
  pen.lineWidth = widthPx;
  pen.beginPath();
  pen.arc(x, y, radius + RING_GAP_PX, 0, 2 * Math.PI);
  pen.stroke();
}

function drawHalo(pen: Pen, { curve, edges }: EdgeShape, accent: string, paper: string): void {
  pen.setLineDash([]);
  pen.lineCap = 'round';
  const inner = edges[0].widthPx + 2 * HALO_GAP_PX;
  for (const [colour, widthPx] of [
    [accent, inner + 2 * HALO_PX],
    [paper, inner],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = widthPx;
    pen.beginPath();
    traceCurve(pen, curve);
    pen.stroke();
  }
}

/** Above the edges and below the discs; the edge itself comes once more, upon its halo. */
export function drawCursorBelow(pen: Pen, frame: Frame, { edge }: DrawnCursor): void {
  const { palette } = frame.picture;
  const shape = frame.shapes.find(({ edges }) => edges.some(({ key }) => key === edge));
  if (!shape) return;
  drawHalo(pen, shape, palette.accent, palette.paper);
  drawEdge(pen, shape, palette);
}

/** Above the discs. */
export function drawCursorAbove(pen: Pen, frame: Frame, { node, edge }: DrawnCursor): void {
  const { accent, paper } = frame.picture.palette;
  const disc = frame.discs.get(node);
  if (!disc) return;
  const widthPx = edge === null ? RING_PX : RING_PX / 2;
  drawRing(pen, disc, widthPx + 3, paper);
  drawRing(pen, disc, widthPx, accent);
}
