/**
 * How are rings, signs, pins and labels put on a canvas?
 *
 * The discs themselves are sigma's on the screen; in an exported picture they are drawn here, too. A
 * chosen node has a ring of the accent, a pinned one a small pin. Labels lie on a halo of paper, so
 * that lines run out before they touch a letter.
 */
import type { NodeKey } from '../graph/build.ts';
import type { EntityKind } from '../model/entity.ts';
import type { Disc, Frame } from '../scene/frame.ts';
import { ICON_GRID, KIND_ICONS } from '../scene/kind-icons.ts';
import type { PlacedLabel } from '../scene/labels.ts';
import { nodeLook, type NodeLook } from '../scene/node-look.ts';
import type { Palette } from '../scene/palette.ts';
import { canvasFont } from './fonts.ts';
import type { Pen } from './pen.ts';

/** Side of the sign as a share of the diameter. */
const ICON_SHARE = 0.64;
const SMALLEST_ICON_RADIUS_PX = 4.5;

const paths = new Map<EntityKind, Path2D>();

function iconPath(kind: EntityKind): Path2D {
  const known = paths.get(kind);
  if (known) return known;
  const path = new Path2D(KIND_ICONS[kind]);
  paths.set(kind, path);
  return path;
}

export function drawIcon(
  pen: Pen,
  kind: EntityKind,
  at: { readonly x: number; readonly y: number },
  sidePx: number,
  colour: string,
): void {
  const scale = sidePx / ICON_GRID;
  pen.save();
  pen.translate(at.x - sidePx / 2, at.y - sidePx / 2);
  pen.scale(scale, scale);
  pen.fillStyle = colour;
  if (pen.fillShape) pen.fillShape(KIND_ICONS[kind]);
  else pen.fill(iconPath(kind));
  pen.restore();
}

/** A drawing pin, small, at the upper right of its node. */
function drawPin(pen: Pen, { x, y, radius }: Disc, colour: string, paper: string): void {
  const px = x + radius * 0.72;
  const py = y - radius * 0.72;
  pen.strokeStyle = paper;
  pen.lineWidth = 2;
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(px, py, 3.6, 0, 2 * Math.PI);
  pen.stroke();
  pen.fill();
  pen.strokeStyle = colour;
  pen.lineWidth = 1.4;
  pen.beginPath();
  pen.moveTo(px - 2.2, py + 2.2);
  pen.lineTo(px - 6, py + 6);
  pen.stroke();
}

function drawNode(pen: Pen, disc: Disc, look: NodeLook, palette: Palette, withDisc: boolean): void {
  const { node, x, y, radius } = disc;
  if (withDisc) {
    pen.fillStyle = look.fill;
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.fill();
  }
  if (!node.isActor) {
    pen.strokeStyle = look.ring;
    pen.lineWidth = 1.3;
    pen.beginPath();
    pen.arc(x, y, Math.max(0.5, radius - 0.6), 0, 2 * Math.PI);
    pen.stroke();
  }
  if (radius >= SMALLEST_ICON_RADIUS_PX) {
    drawIcon(pen, node.kind, disc, radius * 2 * ICON_SHARE, look.sign);
  }
  if (node.selected) {
    pen.strokeStyle = palette.accent;
    pen.lineWidth = 2.6;
    pen.beginPath();
    pen.arc(x, y, radius + 3.2, 0, 2 * Math.PI);
    pen.stroke();
  }
  if (node.pinned)
    drawPin(pen, disc, node.light === 'faded' ? look.ring : palette.accent, palette.paper);
}

/** `withDiscs`: all of them; else those alone that the layer of discs cannot draw, which knows no least size of one disc. */
export function drawNodes(pen: Pen, { discs, picture }: Frame, withDiscs: boolean): void {
  for (const disc of discs.values()) {
    const { node } = disc;
    pen.openGroup?.({ what: 'entity', name: node.entity, title: node.label });
    const withDisc = withDiscs || node.leastPx !== undefined;
    drawNode(pen, disc, nodeLook(node, picture.palette), picture.palette, withDisc);
    pen.closeGroup?.();
  }
}

function drawLeader(pen: Pen, leader: NonNullable<PlacedLabel['leader']>, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 0.8;
  pen.beginPath();
  pen.moveTo(leader.from.x, leader.from.y);
  pen.lineTo(leader.to.x, leader.to.y);
  pen.stroke();
}

export function drawLabels(pen: Pen, { labels, picture }: Frame, focus: NodeKey | null): void {
  pen.lineJoin = 'round';
  const { palette } = picture;
  for (const { leader } of labels) if (leader) drawLeader(pen, leader, palette.quietInk);
  for (const { node, lines, font, box, align } of labels) {
    const x =
      align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2;
    pen.font = canvasFont(font);
    pen.textAlign = align;
    pen.openGroup?.({ what: 'label', name: node.entity });
    for (const [index, line] of lines.entries()) {
      const y = box.top + index * font.linePx + font.linePx * 0.78;
      pen.strokeStyle = palette.paper;
      pen.lineWidth = 3.2;
      pen.strokeText(line, x, y);
      pen.fillStyle =
        node.key === focus || node.selected ? palette.accent : nodeLook(node, palette).label;
      pen.fillText(line, x, y);
    }
    pen.closeGroup?.();
  }
}
