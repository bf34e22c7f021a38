/**
 * How does a large graph, in however many parts, become one picture?
 *
 * Each part is laid out by itself and brought to the size its discs need; parts with something held are
 * turned to lie where it is held and settle round it; the others are packed beside each other. At the end
 * discs come apart. While it goes on, `placesNow` says where everything stands so far.
 */
import { REFERENCE_STAGE } from './bodies.ts';
import { clearOverlaps } from './clear-overlaps.ts';
import { partsOf, type Part } from './components.ts';
import { fitToHeld, type HeldPlace } from './fit-held.ts';
import { flatGraphOf, type FlatGraph, type RawEdges } from './flat-graph.ts';
import { makeAtlas, stepOn, type ForceSettings } from './force-atlas.ts';
import { typicalEdge } from './tension.ts';
import { notYetUnfolded, placesSoFar, unfold, type Unfolding } from './multilevel.ts';
import { pack } from './pack.ts';
import { makeRepulsion, type Repulsion } from './repulsion.ts';
import type { Sliced } from './slices.ts';

export interface Sheet {
  /** The places of all nodes, as far as they are known. */
  readonly places: Float64Array;
  /** Discs with the room to be left round them. */
  readonly radii: Float64Array;
  readonly settings: ForceSettings;
  /** What the reader holds, by node; it may change while the work goes on. */
  readonly held: Map<number, HeldPlace>;
  graph: FlatGraph | null;
  /** The repulsion that keeps the largest part at the size it has in the picture. */
  scaling: number;
  /** The part being laid out now. */
  open: { readonly standing: Standing; readonly unfolding: Unfolding } | null;
  share: number;
}

interface Standing {
  readonly part: Part;
  /** Of a disc in which its nodes fill the share `FILLED`. */
  readonly reach: number;
  centre: { readonly x: number; readonly y: number };
}

/** A picture is airy: of its disc only this share is covered by nodes. */
const FILLED = 0.04;
const BETWEEN_PARTS = 12;
const SHAPE = REFERENCE_STAGE.width / REFERENCE_STAGE.height;
const STEPS_ROUND_HELD = 60;
const GOLDEN_ANGLE = 2.399963;
/** What share of the way it is when the last part is laid out. */
const LAID_OUT = 0.85;

const reachOf = ({ nodes }: Part, radii: Float64Array): number => {
  let squares = 0;
  for (const node of nodes) squares += (radii[node] ?? 0) ** 2;
  return nodes.length === 1 ? Math.sqrt(squares) : Math.sqrt(squares / FILLED);
};

/** Puts a part, found at any size and place, into the picture; answers with how much it was enlarged. */
function put(
  sheet: Sheet,
  { part: { nodes }, reach, centre }: Standing,
  found: Float64Array,
): number {
  let [x, y, squares] = [0, 0, 0];
  for (let at = 0; at < nodes.length; at += 1) {
    x += (found[2 * at] ?? 0) / nodes.length;
    y += (found[2 * at + 1] ?? 0) / nodes.length;
  }
  for (let at = 0; at < nodes.length; at += 1)
    squares += ((found[2 * at] ?? 0) - x) ** 2 + ((found[2 * at + 1] ?? 0) - y) ** 2;
  // In a disc that is evenly filled the mean square way from the centre is half the radius squared.
  const scale = squares > 0 ? reach / Math.sqrt((2 * squares) / nodes.length) : 1;
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] ?? 0;
    sheet.places[2 * node] = centre.x + ((found[2 * at] ?? 0) - x) * scale;
    sheet.places[2 * node + 1] = centre.y + ((found[2 * at + 1] ?? 0) - y) * scale;
  }
  return scale;
}

/** Before anything is known: like the seeds of a sunflower. */
function sow(sheet: Sheet, standing: Standing): void {
  const { nodes } = standing.part;
  const seeds = new Float64Array(2 * nodes.length);
  for (let at = 0; at < nodes.length; at += 1) {
    seeds[2 * at] = Math.sqrt(at) * Math.cos(at * GOLDEN_ANGLE);
    seeds[2 * at + 1] = Math.sqrt(at) * Math.sin(at * GOLDEN_ANGLE);
  }
  put(sheet, standing, seeds);
}

const heldIn = ({ held }: Sheet, { nodes }: Part): readonly HeldPlace[] =>
  held.size === 0
    ? []
    : Array.from(nodes).flatMap((node, index) => {
        const place = held.get(node);
        return place ? [{ ...place, index }] : [];
      });

/** A part with something held: turned to lie there, and settled round it. */
function* settleRoundHeld(
  sheet: Sheet,
  { part }: Standing,
  scaling: number,
  repulsion: Repulsion,
): Sliced<void> {
  const { nodes, graph } = part;
  const places = new Float64Array(2 * nodes.length);
  for (let at = 0; at < places.length; at += 1)
    places[at] = sheet.places[2 * (nodes[at >> 1] ?? 0) + (at & 1)] ?? 0;
  const holds = heldIn(sheet, part);
  fitToHeld(places, holds);
  const atlas = makeAtlas(graph, places, repulsion, { ...sheet.settings, scaling });
  for (const { index } of holds) atlas.held[index] = 1;
  const unit = typicalEdge(atlas);
  for (let step = 0; step < STEPS_ROUND_HELD; step += 1) {
    yield* stepOn(atlas, unit);
    for (let at = 0; at < places.length; at += 1)
      sheet.places[2 * (nodes[at >> 1] ?? 0) + (at & 1)] = places[at] ?? 0;
  }
}

function boxOf({ places, radii }: Sheet, parts: readonly Part[]) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { nodes } of parts) {
    for (const node of nodes) {
      const [x, y, r] = [places[2 * node] ?? 0, places[2 * node + 1] ?? 0, radii[node] ?? 0];
      box.left = Math.min(box.left, x - r);
      box.right = Math.max(box.right, x + r);
      box.top = Math.min(box.top, y - r);
      box.bottom = Math.max(box.bottom, y + r);
    }
  }
  return box;
}

/**
 * Packs what is free round the origin; with parts that are held, to the right of them all. Parts are moved,
 * never changed.
 */
function* packFree(sheet: Sheet, standings: readonly Standing[]): Sliced<void> {
  const free = standings.filter(({ part }) => heldIn(sheet, part).length === 0);
  const fixed = standings.filter((standing) => !free.includes(standing));
  if (free.length === 0) return;
  const boxes = free.map(({ part }) => boxOf(sheet, [part]));
  const sizes = boxes.map(({ left, top, right, bottom }) => ({
    width: right - left + BETWEEN_PARTS,
    height: bottom - top + BETWEEN_PARTS,
  }));
  const corners = yield* pack(sizes, SHAPE);
  const width = corners.reduce((most, { x }, at) => Math.max(most, x + (sizes[at]?.width ?? 0)), 0);
  const height = corners.reduce(
    (most, { y }, at) => Math.max(most, y + (sizes[at]?.height ?? 0)),
    0,
  );
  const around = boxOf(
    sheet,
    fixed.map(({ part }) => part),
  );
  const isAlone = fixed.length === 0;
  const left = isAlone ? -width / 2 : around.right + BETWEEN_PARTS;
  const top = isAlone ? -height / 2 : (around.top + around.bottom - height) / 2;
  for (const [at, standing] of free.entries()) {
    const dx = left + (corners[at]?.x ?? 0) - (boxes[at]?.left ?? 0) + BETWEEN_PARTS / 2;
    const dy = top + (corners[at]?.y ?? 0) - (boxes[at]?.top ?? 0) + BETWEEN_PARTS / 2;
    for (const node of standing.part.nodes) {
      sheet.places[2 * node] = (sheet.places[2 * node] ?? 0) + dx;
      sheet.places[2 * node + 1] = (sheet.places[2 * node + 1] ?? 0) + dy;
    }
    standing.centre = { x: standing.centre.x + dx, y: standing.centre.y + dy };
  }
}

const heldFlags = ({ held, radii }: Sheet): Uint8Array => {
  const flags = new Uint8Array(radii.length);
  for (const node of held.keys()) flags[node] = 1;
  return flags;
};

/** Puts what is held where it is held. */
function keepHeld({ held, places }: Sheet): void {
  for (const [node, { x, y }] of held) {
    places[2 * node] = x;
    places[2 * node + 1] = y;
  }
}

/** Discs apart, at any later time too. */
export function* clearSheet(sheet: Sheet): Sliced<void> {
  keepHeld(sheet);
  yield* clearOverlaps({ places: sheet.places, radii: sheet.radii, held: heldFlags(sheet) });
}

export function* arrangeParts(sheet: Sheet, raw: RawEdges, random: () => number): Sliced<void> {
  const graph = yield* flatGraphOf(raw);
  sheet.graph = graph;
  const parts = yield* partsOf(graph);
  const standings = parts.map((part): Standing => ({
    part,
    reach: reachOf(part, sheet.radii),
    centre: { x: 0, y: 0 },
  }));
  for (const standing of standings) sow(sheet, standing);
  yield* packFree(sheet, standings);
  const repulsion = makeRepulsion(parts[0]?.graph.count ?? 0);
  for (const standing of standings) {
    const { part } = standing;
    const unfolding = notYetUnfolded();
    sheet.open = { standing, unfolding };
    const found = yield* unfold(part.graph, sheet.settings, repulsion, random, unfolding);
    sheet.open = null;
    const scale = put(sheet, standing, found);
    const scaling = sheet.settings.scaling * scale * scale;
    if (standing === standings[0]) sheet.scaling = scaling;
    if (heldIn(sheet, part).length > 0) yield* settleRoundHeld(sheet, standing, scaling, repulsion);
    sheet.share += (LAID_OUT * part.graph.count) / Math.max(1, graph.count);
  }
  yield* packFree(sheet, standings);
  yield* clearSheet(sheet);
  yield* packFree(sheet, standings);
  sheet.share = 1;
}

/** How much is done, with the part that is being laid out. */
export function shareNow({ share, open, radii }: Sheet): number {
  if (!open) return Math.min(1, share);
  const { standing, unfolding } = open;
  return share + (LAID_OUT * unfolding.share * standing.part.graph.count) / radii.length;
}

/** Everything where it stands at this moment. */
export function placesNow(sheet: Sheet): Float32Array {
  if (sheet.open && sheet.open.unfolding.places.length > 0)
    put(sheet, sheet.open.standing, placesSoFar(sheet.open.unfolding));
  const places = Float32Array.from(sheet.places);
  // Only in what is shown: the forces must not see it move between two slices of a step.
  for (const [node, { x, y }] of sheet.held) {
    places[2 * node] = x;
    places[2 * node + 1] = y;
  }
  return places;
}
