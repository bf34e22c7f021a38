/**
 * Which region of the picture belongs to which theme?
 *
 * A theme's neighbourhood is the soft hull round the visible entities that belong mostly to it. It is
 * an aid to reading, one step from paper, behind everything; its name stands at its outer edge where no
 * label or node is. The central theme has none, since everything else lies round it.
 */
import type { NodeKey } from '../graph/build.ts';
import {
  contains,
  convexHull,
  distance,
  overlap,
  touches,
  type Box,
  type Circle,
  type Point,
} from '../kit/plane.ts';
import type { Discs } from './edge-geometry.ts';
import type { InkIn } from './ink.ts';
import type { FontStyle, MeasureText } from './labels.ts';
import type { Region } from './regions.ts';
import { toScreen, type Camera, type Stretch, type Viewport } from './viewport.ts';

/** Who belongs to a theme; worked out once a corpus. */
export interface ThemeMembers {
  readonly label: string;
  readonly members: ReadonlySet<NodeKey>;
}

export interface Neighbourhood {
  readonly label: string;
  /** As it is written in the picture. */
  readonly title: string;
  readonly outline: readonly Point[];
  readonly centre: Point;
}

export interface NeighbourhoodName {
  readonly text: string;
  readonly box: Box;
  /** The candidate taken, to be kept while it is nearly as good as the best. */
  readonly choice: number;
}

const PADDING_PX = 22;
const CORNERS = 12;
/** A hull round fewer says nothing. */
const FEWEST_MEMBERS = 3;
/** A member further from the others than this many median distances does not stretch the hull. */
const FARTHEST = 2.1;
export const THEME_FONT: FontStyle = { sizePx: 12, weight: 600, linePx: 14 };
export const THEME_SPACING_PX = 1.6;

const mean = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, point) => sum + point.x, 0) / points.length,
  y: points.reduce((sum, point) => sum + point.y, 0) / points.length,
});

/** The members that lie together; strays would make a region that belongs to nobody. */
function together(members: readonly Circle[]): readonly Circle[] {
  const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
  const middle = (values: readonly number[]) => sorted(values)[Math.floor(values.length / 2)] ?? 0;
  const centre = { x: middle(members.map(({ x }) => x)), y: middle(members.map(({ y }) => y)) };
  const typical = middle(members.map((member) => distance(member, centre)));
  return members.filter((member) => distance(member, centre) <= Math.max(60, FARTHEST * typical));
}

/** Of a circle of radius 1: the same for every member of every picture. */
const UNIT_CORNERS: readonly Point[] = Array.from({ length: CORNERS }, (_, corner) => {
  const angle = (corner / CORNERS) * 2 * Math.PI;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});

function cornersOf(circle: Circle): readonly Point[] {
  const reach = circle.radius + PADDING_PX;
  return UNIT_CORNERS.map(({ x, y }) => ({ x: circle.x + x * reach, y: circle.y + y * reach }));
}

export function outlineThemes(
  themes: readonly ThemeMembers[],
  discs: Discs,
): readonly Neighbourhood[] {
  return themes.flatMap(({ label, members }) => {
    const found = [...members].flatMap((key) => discs.get(key) ?? []);
    const close = together(found);
    if (close.length < FEWEST_MEMBERS) return [];
    const title = label.toLocaleUpperCase('en');
    return [{ label, title, outline: convexHull(close.flatMap(cornersOf)), centre: mean(close) }];
  });
}

/** The regions of a crowd as a camera sees them. */
export const outlineRegions = (
  regions: readonly Region[],
  stretch: Stretch,
  camera: Camera,
  viewport: Viewport,
): readonly Neighbourhood[] => {
  const seen = ({ x, y }: Point): Point =>
    toScreen(camera, viewport, { x: x * stretch.x, y: y * stretch.y });
  return regions.map(({ name, corners, centre }) => ({
    label: name,
    title: name,
    outline: convexHull(corners.flatMap((corner) => cornersOf({ ...seen(corner), radius: 0 }))),
    centre: seen(centre),
  }));
};

function textWidth(text: string, measure: MeasureText): number {
  return measure(text, THEME_FONT) + THEME_SPACING_PX * text.length;
}

const into = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** Places all along the outline, just outside and just inside it, moved into the screen. */
function nameBoxes({ outline, centre }: Neighbourhood, width: number, bounds: Box): readonly Box[] {
  const height = THEME_FONT.linePx;
  return outline.flatMap((point) => {
    const away = Math.max(1, distance(point, centre));
    const dx = (point.x - centre.x) / away;
    const dy = (point.y - centre.y) / away;
    return [4, -12].map((outside) => {
      const reach = outside + (Math.abs(dy) * height) / 2;
      const x = point.x + dx * (reach + (Math.abs(dx) * width) / 2);
      const y = point.y + dy * reach;
      const left = into(x - width / 2, bounds.left, bounds.right - width);
      const top = into(y - height / 2, bounds.top, bounds.bottom - height);
      return { left, top, right: left + width, bottom: top + height };
    });
  });
}

/** Is a point inside a convex outline, whichever way round it runs? */
function isInside(outline: readonly Point[], { x, y }: Point): boolean {
  let sides = 0;
  for (const [index, a] of outline.entries()) {
    const b = outline[(index + 1) % outline.length] ?? a;
    sides += Math.sign((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x));
  }
  return Math.abs(sides) === outline.length;
}

const middleOf = ({ left, top, right, bottom }: Box): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

export interface NameRequest {
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly discs: readonly Circle[];
  readonly ink: InkIn;
  readonly viewport: Viewport;
  readonly measure: MeasureText;
  /** The names of the last frame. */
  readonly before: readonly NeighbourhoodName[];
}

/** So much better must a place be before a name moves there. */
const WORTH_MOVING = 40;

/**
 * Each name at the free place furthest from the middle of the picture, clear of nodes, lines and the
 * other neighbourhoods; a name without a free place is left out. Labels then keep clear of the names.
 */
export function nameThemes(request: NameRequest): readonly NeighbourhoodName[] {
  const { neighbourhoods, discs, ink, viewport, measure } = request;
  const taken: Box[] = [];
  const bounds = { left: 6, top: 6, right: viewport.width - 6, bottom: viewport.height - 6 };
  const middle = mean(neighbourhoods.map(({ centre }) => centre));
  return neighbourhoods.flatMap((neighbourhood) => {
    const text = neighbourhood.title;
    const others = neighbourhoods.filter((other) => other !== neighbourhood);
    const kept = request.before.find((name) => name.text === text)?.choice;
    const isFree = (box: Box) =>
      contains(bounds, box) &&
      !taken.some((other) => overlap(other, box)) &&
      !discs.some((disc) => touches({ ...disc, radius: disc.radius + 3 }, box)) &&
      !others.some(({ outline }) => isInside(outline, middleOf(box)));
    const worth = (box: Box) => distance(middleOf(box), middle) - 12 * ink(box);
    // The best that is free: whether one is free is the longer question, asked in order of worth.
    const best = nameBoxes(neighbourhood, textWidth(text, measure), bounds)
      .map((box, choice) => ({ text, box, choice }))
      .map((name) => ({ name, worth: worth(name.box) + (name.choice === kept ? WORTH_MOVING : 0) }))
      .sort((a, b) => b.worth - a.worth)
      .find(({ name }) => isFree(name.box));
    if (!best) return [];
    taken.push(best.name.box);
    return [best.name];
  });
}
