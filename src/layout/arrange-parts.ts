/**
 * How does a large graph, in however many parts, become one picture?
 *
 * Each part is laid out by itself and brought to the size its discs need; parts with something held are
 * turned to lie where it is held and settle round it; the others are packed beside each other. At the end
 * discs come apart. The sheet shows how far it is.
 */
import type { Box } from '../kit/plane.ts';
import { REFERENCE_STAGE } from './bodies.ts';
import { clearOverlaps } from './clear-overlaps.ts';
import { partsOf, type Part } from './components.ts';
import { fitToHeld } from './fit-held.ts';
import { flatGraphOf, type RawEdges } from './flat-graph.ts';
import { makeAtlas, stepOn } from './force-atlas.ts';
import { notYetUnfolded, unfold } from './multilevel.ts';
import { pack, type Size } from './pack.ts';
import { makeRepulsion, type Repulsion } from './repulsion.ts';
import {
  boxOf,
  heldFlags,
  heldIn,
  keepHeld,
  LAID_OUT,
  put,
  sow,
  type Sheet,
  type Standing,
} from './sheet.ts';
import { sliceOver, type Sliced } from './slices.ts';
import { reachOfDiscs } from './sunflower.ts';
import { typicalEdge } from './tension.ts';

const BETWEEN_PARTS = 12;
const SHAPE = REFERENCE_STAGE.width / REFERENCE_STAGE.height;
/** For measuring and moving a part, and each of its nodes. */
const BOX_COST = 200;
const MOVE_COST = 30;
const SOW_COST = 80;
const STEPS_ROUND_HELD = 60;

const reachOf = ({ nodes }: Part, radii: Float64Array): number => {
  let squares = 0;
  for (const node of nodes) squares += (radii[node] ?? 0) ** 2;
  return nodes.length === 1 ? Math.sqrt(squares) : reachOfDiscs(squares);
};

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

/**
 * Packs what is free round the origin; with parts that are held, to the right of them all. Parts are moved,
 * never changed.
 */
function* packFree(sheet: Sheet, standings: readonly Standing[]): Sliced<void> {
  const isFixed = new Set(standings.filter(({ part }) => heldIn(sheet, part).length > 0));
  const free = standings.filter((standing) => !isFixed.has(standing));
  if (free.length === 0) return;
  const boxes: Box[] = [];
  const sizes: Size[] = [];
  const share = BOX_COST + (MOVE_COST * sheet.radii.length) / free.length;
  yield* sliceOver(free.length, share, (from, to) => {
    for (const { part } of free.slice(from, to)) {
      const box = boxOf(sheet, [part]);
      const { left, top, right, bottom } = box;
      boxes.push(box);
      sizes.push({ width: right - left + BETWEEN_PARTS, height: bottom - top + BETWEEN_PARTS });
    }
  });
  const corners = yield* pack(sizes, SHAPE);
  const width = corners.reduce((most, { x }, at) => Math.max(most, x + (sizes[at]?.width ?? 0)), 0);
  const height = corners.reduce(
    (most, { y }, at) => Math.max(most, y + (sizes[at]?.height ?? 0)),
    0,
  );
  const around = boxOf(
    sheet,
    Array.from(isFixed, ({ part }) => part),
  );
  const isAlone = isFixed.size === 0;
  const left = isAlone ? -width / 2 : around.right + BETWEEN_PARTS;
  const top = isAlone ? -height / 2 : (around.top + around.bottom - height) / 2;
  const move = (standing: Standing, at: number) => {
    const dx = left + (corners[at]?.x ?? 0) - (boxes[at]?.left ?? 0) + BETWEEN_PARTS / 2;
    const dy = top + (corners[at]?.y ?? 0) - (boxes[at]?.top ?? 0) + BETWEEN_PARTS / 2;
    for (const node of standing.part.nodes) {
      sheet.places[2 * node] = (sheet.places[2 * node] ?? 0) + dx;
      sheet.places[2 * node + 1] = (sheet.places[2 * node + 1] ?? 0) + dy;
    }
    standing.centre = { x: standing.centre.x + dx, y: standing.centre.y + dy };
  };
  yield* sliceOver(free.length, share, (from, to) => {
    for (const [at, standing] of free.slice(from, to).entries()) move(standing, from + at);
  });
}

function* clearSheet(sheet: Sheet): Sliced<void> {
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
  yield SOW_COST * graph.count;
  yield* packFree(sheet, standings);
  const repulsion = makeRepulsion(parts[0]?.graph.count ?? 0);
  for (const standing of standings) {
    const { part } = standing;
    if (part.graph.count === 1) {
      const node = part.nodes[0] ?? 0;
      const place = sheet.held.get(node) ?? standing.centre;
      sheet.places.set([place.x, place.y], 2 * node);
      sheet.share += LAID_OUT / graph.count;
      continue;
    }
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
