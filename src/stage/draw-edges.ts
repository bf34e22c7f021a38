/**
 * How are curves, bands and the neighbourhoods behind them put on a canvas?
 *
 * Line is stance, colour is valence, width is passages, a bar is a denial, a sign an effect, an arrow
 * direction: exactly the marks of the picture. A chosen edge lies on a broad stroke of the accent. One
 * pass in the order of the frame, nothing allocated a frame but what the canvas itself needs.
 */
import { tangentAt, type Curve } from '../scene/curve.ts';
import type { EdgeShape } from '../scene/edge-geometry.ts';
import type { Frame } from '../scene/frame.ts';
import type { FontStyle } from '../scene/labels.ts';
import { THEME_FONT, THEME_SPACING_PX } from '../scene/neighbourhoods.ts';
import { mixed, type Palette } from '../scene/palette.ts';
import type { EdgeMark, Line } from '../scene/picture.ts';
import type { GroupName } from '../scene/svg-pen.ts';
import { canvasFont, footOf } from './fonts.ts';
import type { Pen } from './pen.ts';

export const DASHES: Readonly<Record<Line, readonly number[]>> = {
  solid: [],
  dashed: [6, 4],
  dotted: [0.1, 4.2],
};

const BADGE_PX = 5;
const BAND_PX = 12;
const COUNT_FONT: FontStyle = { sizePx: 12, weight: 600, linePx: 14 };

export function traceCurve(pen: Pen, { from, out, into, to }: Curve): void {
  pen.moveTo(from.x, from.y);
  pen.bezierCurveTo(out.x, out.y, into.x, into.y, to.x, to.y);
}

const arrowLength = (edge: EdgeMark): number => 5.5 + edge.widthPx * 1.5;

/** The curve, ending where the arrowhead begins, so that a thick line does not blunt its tip. */
function lineBody(curve: Curve, edge: EdgeMark): Curve {
  if (!edge.arrow) return curve;
  const tip = tangentAt(curve, 1);
  const back = arrowLength(edge) * 0.75;
  const to = { x: curve.to.x - tip.x * back, y: curve.to.y - tip.y * back };
  return { ...curve, to };
}

function drawArrow(pen: Pen, curve: Curve, edge: EdgeMark): void {
  const tip = tangentAt(curve, 1);
  const length = arrowLength(edge);
  const half = length * 0.42;
  const baseX = curve.to.x - tip.x * length;
  const baseY = curve.to.y - tip.y * length;
  pen.fillStyle = edge.colour;
  pen.beginPath();
  pen.moveTo(curve.to.x, curve.to.y);
  pen.lineTo(baseX - tip.y * half, baseY + tip.x * half);
  pen.lineTo(baseX + tip.y * half, baseY - tip.x * half);
  pen.fill();
}

/** Across the line, with a margin of paper so that it stands out from the line itself. */
function drawBar(pen: Pen, shape: EdgeShape, edge: EdgeMark, paper: string): void {
  const { anchor, tangent } = shape;
  const half = 5 + edge.widthPx / 2;
  pen.setLineDash([]);
  pen.lineCap = 'butt';
  for (const [colour, width] of [
    [paper, 5],
    [edge.colour, 2.4],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.beginPath();
    pen.moveTo(anchor.x - tangent.y * half, anchor.y + tangent.x * half);
    pen.lineTo(anchor.x + tangent.y * half, anchor.y - tangent.x * half);
    pen.stroke();
  }
}

/** A small disc of the line's colour with + or − in paper. */
export function drawSign(
  pen: Pen,
  x: number,
  y: number,
  sign: '+' | '−',
  colour: string,
  paper: string,
): void {
  pen.setLineDash([]);
  pen.lineCap = 'butt';
  pen.fillStyle = colour;
  pen.strokeStyle = paper;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.arc(x, y, BADGE_PX, 0, 2 * Math.PI);
  pen.stroke();
  pen.fill();
  pen.beginPath();
  pen.moveTo(x - 2.8, y);
  pen.lineTo(x + 2.8, y);
  if (sign === '+') {
    pen.moveTo(x, y - 2.8);
    pen.lineTo(x, y + 2.8);
  }
  pen.stroke();
}

export function drawEdge(pen: Pen, shape: EdgeShape, palette: Palette): void {
  const [edge] = shape.edges;
  const body = lineBody(shape.curve, edge);
  if (edge.selected) {
    pen.setLineDash([]);
    pen.lineCap = 'round';
    pen.strokeStyle = mixed(palette.accent, palette.paper, 0.55);
    pen.lineWidth = edge.widthPx + 6;
    pen.beginPath();
    traceCurve(pen, body);
    pen.stroke();
  }
  pen.setLineDash(DASHES[edge.line] as number[]);
  pen.lineCap = edge.line === 'dotted' ? 'round' : 'butt';
  pen.strokeStyle = edge.colour;
  pen.lineWidth = edge.line === 'dotted' ? edge.widthPx + 0.6 : edge.widthPx;
  pen.beginPath();
  traceCurve(pen, body);
  pen.stroke();
  if (edge.arrow) drawArrow(pen, shape.curve, edge);
  if (edge.negated) drawBar(pen, shape, edge, palette.paper);
  if (edge.sign !== null) {
    // Beside the bar where the edge has one.
    const aside = edge.negated ? 11 : 0;
    const x = shape.anchor.x + shape.tangent.x * aside;
    const y = shape.anchor.y + shape.tangent.y * aside;
    drawSign(pen, x, y, edge.sign, edge.colour, palette.paper);
  }
}

function drawBand(pen: Pen, shape: EdgeShape, palette: Palette): void {
  const faded = shape.edges.every((edge) => edge.light === 'faded');
  const band = mixed(palette.ink, palette.paper, faded ? 0.93 : 0.72);
  pen.setLineDash([]);
  pen.lineCap = 'butt';
  pen.strokeStyle = band;
  pen.lineWidth = BAND_PX;
  pen.beginPath();
  traceCurve(pen, shape.curve);
  pen.stroke();
  const { x, y } = shape.anchor;
  pen.fillStyle = palette.paper;
  pen.strokeStyle = faded ? band : palette.quietInk;
  pen.lineWidth = 1.2;
  pen.beginPath();
  pen.arc(x, y, 11, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
  pen.fillStyle = faded ? band : palette.ink;
  pen.font = canvasFont(COUNT_FONT);
  pen.textAlign = 'center';
  pen.fillText(String(shape.edges.length), x, footOf(y, COUNT_FONT));
}

/** Under which name an edge or a band can be found in a saved picture. */
function nameShape({ edges, bundled }: EdgeShape, { discs }: Frame): GroupName {
  const [{ relation, source, target, arrow }] = edges;
  const [from = '', to = ''] = [source, target].map((key) => discs.get(key)?.node.label);
  if (!bundled)
    return { what: 'relation', name: relation, title: `${from} ${arrow ? '→' : '↔'} ${to}` };
  return {
    what: 'relations',
    name: edges.map((edge) => edge.relation).join(' '),
    title: `${from} – ${to}: ${edges.length} relations`,
  };
}

export function drawEdges(pen: Pen, frame: Frame): void {
  const { palette } = frame.picture;
  pen.lineJoin = 'round';
  for (const shape of frame.shapes) {
    pen.openGroup?.(nameShape(shape, frame));
    if (shape.bundled) drawBand(pen, shape, palette);
    else drawEdge(pen, shape, palette);
    pen.closeGroup?.();
  }
  pen.setLineDash([]);
}

/** Soft regions, their corners rounded by drawing through the middles of the sides. */
export function drawNeighbourhoods(pen: Pen, { neighbourhoods, picture }: Frame): void {
  pen.fillStyle = picture.palette.panel;
  pen.strokeStyle = picture.palette.paper;
  pen.lineWidth = 8;
  for (const { label, outline } of neighbourhoods) {
    const last = outline.at(-1);
    const first = outline[0];
    if (!last || !first) continue;
    pen.beginPath();
    pen.moveTo((last.x + first.x) / 2, (last.y + first.y) / 2);
    for (const [index, corner] of outline.entries()) {
      const next = outline[index + 1] ?? first;
      pen.quadraticCurveTo(corner.x, corner.y, (corner.x + next.x) / 2, (corner.y + next.y) / 2);
    }
    pen.openGroup?.({ what: 'neighbourhood', name: label });
    // A margin of paper, so that a neighbour's region is seen to end here.
    pen.stroke();
    pen.fill();
    pen.closeGroup?.();
  }
}

function writeOnHalo(pen: Pen, text: string, x: number, y: number, palette: Palette): void {
  pen.strokeStyle = palette.paper;
  pen.strokeText(text, x, y);
  pen.fillStyle = palette.quietInk;
  pen.fillText(text, x, y);
}

/** Names in letter-spaced capitals; letter by letter where the canvas cannot space them. */
export function drawThemeNames(pen: Pen, { names, picture, viewport }: Frame): void {
  pen.font = canvasFont(THEME_FONT);
  pen.lineJoin = 'round';
  pen.lineWidth = 3;
  const canSpace = pen.letterSpacing !== undefined;
  if (canSpace) pen.letterSpacing = `${THEME_SPACING_PX}px`;
  for (const { text, box } of names) {
    const y = footOf((box.top + box.bottom) / 2, THEME_FONT);
    // In a saved picture other letters may be wider: they then grow away from the border.
    const atRight = canSpace && box.left + box.right > viewport.width;
    pen.textAlign = atRight ? 'right' : 'left';
    let x = atRight ? box.right : box.left;
    for (const piece of canSpace ? [text] : text) {
      writeOnHalo(pen, piece, x, y, picture.palette);
      x += pen.measureText(piece).width + THEME_SPACING_PX;
    }
  }
  if (canSpace) pen.letterSpacing = '0px';
}
