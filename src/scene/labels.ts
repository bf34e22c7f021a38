/**
 * Which labels are shown, and where, without covering each other or a node?
 *
 * Greedy, by importance: lit and chosen first, then actors, then the rest by their number of relations.
 * Each takes the free place with the least line beneath it. Among up to 120 actors none is left out
 * where the stage has room for all: it goes further from its node, with a hairline, and at worst takes the least
 * bad place. While only the camera moves, a label keeps its place relative to its node as long as that is free, so that nothing flickers.
 */
import { inTwoLines, shortLabel } from '../graph/label-width.ts';
import { contains, overlap, type Box, type Circle, type Point } from '../kit/plane.ts';
import { makeDiscGrid, type DiscGrid } from './disc-grid.ts';
import type { Discs } from './edge-geometry.ts';
import type { InkIn } from './ink.ts';
import {
  farPlaces,
  nearPlaces,
  oneAfterOther,
  type Align,
  type LabelPlace,
  type LabelPlaces,
  type LabelText,
} from './label-places.ts';
import type { NodeMark } from './picture.ts';
import type { Viewport } from './viewport.ts';

export interface FontStyle {
  readonly sizePx: number;
  readonly weight: 400 | 600;
  readonly linePx: number;
}

export type MeasureText = (text: string, font: FontStyle) => number;

export interface PlacedLabel {
  readonly node: NodeMark;
  readonly lines: readonly string[];
  readonly font: FontStyle;
  readonly box: Box;
  readonly align: Align;
  /** From the rim to the label, where it stands away from its node. */
  readonly leader: { readonly from: Point; readonly to: Point } | null;
  /** The candidate taken, to be kept while only the camera moves. */
  readonly choice: number;
}

export const ACTOR_FONT: FontStyle = { sizePx: 13, weight: 600, linePx: 15 };
export const PLAIN_FONT: FontStyle = { sizePx: 12, weight: 400, linePx: 14 };
const EDGE_PX = 4;
const LONG_PX = 72;
const SPACE_PX = 5;
const RING_PX = 5;

/** Seen from further away than this, words are set closer, to leave room for each other; never below 12 px. */
const SMALL_BELOW_SCALE = 0.66;
const SMALL_ACTOR_FONT: FontStyle = { sizePx: 12, weight: 600, linePx: 13 };
const SMALL_PLAIN_FONT: FontStyle = { sizePx: 12, weight: 400, linePx: 13 };

export function fontOf({ isActor }: Pick<NodeMark, 'isActor'>, scale = 1): FontStyle {
  if (scale < SMALL_BELOW_SCALE) return isActor ? SMALL_ACTOR_FONT : SMALL_PLAIN_FONT;
  return isActor ? ACTOR_FONT : PLAIN_FONT;
}

type Folded = Map<string, readonly LabelText[]>;
const foldedBy = new WeakMap<MeasureText, WeakMap<FontStyle, Folded>>();

/** The label on one line and, where it is long, on two; kept for as long as what measures it. */
export function labelTexts(
  label: string,
  font: FontStyle,
  measure: MeasureText,
): readonly LabelText[] {
  const inFont = foldedBy.get(measure) ?? new WeakMap<FontStyle, Folded>();
  foldedBy.set(measure, inFont);
  const known: Folded = inFont.get(font) ?? new Map<string, readonly LabelText[]>();
  inFont.set(font, known);
  const texts = known.get(label) ?? foldLabel(label, font, measure);
  known.set(label, texts);
  return texts;
}

function foldLabel(name: string, font: FontStyle, measure: MeasureText): readonly LabelText[] {
  const label = shortLabel(name);
  const widthOf = (line: string) => measure(line, font);
  const whole: LabelText = { lines: [label], width: widthOf(label), height: font.linePx };
  if (whole.width <= LONG_PX) return [whole];
  const lines = inTwoLines(label, widthOf);
  if (lines.length === 1) return [whole];
  const folded = { lines, width: Math.max(...lines.map(widthOf)), height: 2 * font.linePx };
  // A long label is a line that runs into its neighbours: two lines are then liked better.
  return whole.width > 110 ? [folded, whole] : [whole, folded];
}

function importance(node: NodeMark): number {
  const light = node.light === 'lit' ? 1e6 : node.light === 'faded' ? -1e6 : 0;
  return (node.selected ? 1e7 : 0) + light + node.weight;
}

interface Room {
  readonly discs: DiscGrid;
  readonly taken: Box[];
  readonly bounds: Box;
  readonly ink: InkIn;
}

/** Words side by side need a space between them. */
const meets = (a: Box, b: Box): boolean =>
  a.left < b.right + SPACE_PX &&
  b.left - SPACE_PX < a.right &&
  a.top < b.bottom &&
  b.top < a.bottom;

const isFree = (box: Box, room: Room): boolean =>
  contains(room.bounds, box) &&
  !room.taken.some((other) => meets(other, box)) &&
  !room.discs.isUnder(box);

/** Overlaps weigh far more than line; leaving the screen weighs most. */
function badness(place: LabelPlace, room: Room): number {
  let labels = 0;
  for (const other of room.taken) if (overlap(other, place.box)) labels += 1;
  const discs = room.discs.countUnder(place.box);
  const outside = contains(room.bounds, place.box) ? 0 : 1;
  return place.cost + 60 * labels + 40 * discs + 1000 * outside;
}

/** The first of the least; -1 where all are infinite. `measure` never gives less than the cost of a place. */
function leastBy(places: LabelPlaces, measure: (place: LabelPlace) => number): number {
  let least = Infinity;
  let best = -1;
  for (let choice = 0; choice < places.count; choice += 1) {
    if (places.costOf(choice) >= least) continue;
    const place = places.at(choice);
    const value = place === undefined ? Infinity : measure(place);
    if (value < least) [least, best] = [value, choice];
  }
  return best;
}

function choosePlace(
  places: LabelPlaces,
  room: Room,
  kept: number | undefined,
  must: boolean,
): number {
  const before = kept === undefined ? undefined : places.at(kept);
  if (kept !== undefined && before && isFree(before.box, room)) return kept;
  const free = leastBy(places, (place) =>
    isFree(place.box, room) ? place.cost + 0.45 * room.ink(place.box) : Infinity,
  );
  return free >= 0 || !must ? free : leastBy(places, (place) => badness(place, room));
}

function leaderTo(node: Circle, box: Box): PlacedLabel['leader'] {
  const to = {
    x: Math.max(box.left, Math.min(box.right, node.x)),
    y: Math.max(box.top + 2, Math.min(box.bottom - 2, node.y)),
  };
  const away = Math.hypot(to.x - node.x, to.y - node.y);
  if (away <= node.radius + 3) return null;
  const share = (node.radius + 1) / away;
  return { from: { x: node.x + (to.x - node.x) * share, y: node.y + (to.y - node.y) * share }, to };
}

export interface LabelRequest {
  readonly nodes: readonly NodeMark[];
  readonly discs: Discs;
  /** Counts on closed bands: to be kept clear like nodes. */
  readonly badges: readonly Circle[];
  /** Names of neighbourhoods, already placed. */
  readonly names: readonly Box[];
  readonly viewport: Viewport;
  /** Of the camera, pixels per graph unit. */
  readonly scale: number;
  readonly ink: InkIn;
  readonly measure: MeasureText;
  /** The places of the last frame, when only the camera has moved since. */
  readonly before: readonly PlacedLabel[];
}

/** With more actors than these to be named at once the names would be all there is to see. */
const MOST_NAMED = 120;
/** On a stage with less room than this for each of them they would lie on one another. */
const LEAST_ROOM_PX2 = 5600;
/** The graph does not fill a window of any other shape (MOST_STRETCH in viewport.ts). */
const MOST_SHAPE = 1.7;

const hasRoomFor = (count: number, { width, height }: Viewport): boolean =>
  Math.min(width, height * MOST_SHAPE) * Math.min(height, width * MOST_SHAPE) >=
  count * LEAST_ROOM_PX2;

/** Faded nodes get none: they step back. Nodes off the screen get none either. */
export function placeLabels(request: LabelRequest): readonly PlacedLabel[] {
  const { discs, viewport, measure } = request;
  const kept = new Map(request.before.map((label) => [label.node.key, label.choice]));
  const room: Room = {
    discs: makeDiscGrid([...discs.values(), ...request.badges]),
    taken: [...request.names],
    bounds: {
      left: EDGE_PX,
      top: EDGE_PX,
      right: viewport.width - EDGE_PX,
      bottom: viewport.height - EDGE_PX,
    },
    ink: request.ink,
  };
  const placed: PlacedLabel[] = [];
  const actors = request.nodes.filter(({ isActor, light }) => isActor && light !== 'faded');
  const mustName = actors.length <= MOST_NAMED && hasRoomFor(actors.length, viewport);
  for (const node of request.nodes.toSorted((a, b) => importance(b) - importance(a))) {
    const found = discs.get(node.key);
    // The ring of a chosen node is part of it.
    const disc = found && node.selected ? { ...found, radius: found.radius + RING_PX } : found;
    if (!disc || node.light === 'faded' || !isOnScreen(disc, viewport)) continue;
    const font = fontOf(node, request.scale);
    const texts = labelTexts(node.label, font, measure);
    const must = (node.isActor && mustName) || node.selected;
    const places =
      must || node.light === 'lit'
        ? oneAfterOther(nearPlaces(disc, texts), farPlaces(disc, texts))
        : nearPlaces(disc, texts);
    const choice = choosePlace(places, room, kept.get(node.key), must);
    const place = places.at(choice);
    if (!place) continue;
    const { box } = place;
    room.taken.push(box);
    const leader = place.isFar ? leaderTo(disc, box) : null;
    placed.push({ node, lines: place.text.lines, font, box, align: place.align, leader, choice });
  }
  return placed;
}

const isOnScreen = (disc: Circle, { width, height }: Viewport): boolean =>
  disc.x + disc.radius > 0 &&
  disc.x - disc.radius < width &&
  disc.y + disc.radius > 0 &&
  disc.y - disc.radius < height;
