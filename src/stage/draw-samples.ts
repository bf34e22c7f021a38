/**
 * How is a row of the legend drawn below an exported picture?
 *
 * Small samples of the marks, by the same strokes and signs as the picture itself, so that the key below
 * a picture cannot differ from the picture.
 */
import { isActor, type EntityKind } from '../model/entity.ts';
import type { Palette } from '../scene/palette.ts';
import type { Line } from '../scene/picture.ts';
import { DASHES } from './draw-edges.ts';
import { drawIcon } from './draw-nodes.ts';
import type { Pen } from './pen.ts';

const SAMPLE_PX = 28;

export function drawSampleLine(pen: Pen, x: number, y: number, line: Line, colour: string): void {
  pen.setLineDash([...DASHES[line]]);
  pen.lineCap = line === 'dotted' ? 'round' : 'butt';
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x + SAMPLE_PX, y);
  pen.stroke();
  pen.setLineDash([]);
}

export function drawSampleBar(pen: Pen, x: number, y: number, palette: Palette): void {
  pen.strokeStyle = palette.quietInk;
  pen.lineWidth = 2.4;
  pen.beginPath();
  pen.moveTo(x, y - 5);
  pen.lineTo(x, y + 5);
  pen.stroke();
}

export function drawSampleNode(
  pen: Pen,
  x: number,
  y: number,
  kind: EntityKind,
  palette: Palette,
): void {
  const actor = isActor({ kind });
  pen.fillStyle = actor ? palette.ink : palette.paper;
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 1.2;
  pen.beginPath();
  pen.arc(x, y, 7.5, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
  drawIcon(pen, kind, { x, y }, 9.5, actor ? palette.paper : palette.ink);
}
