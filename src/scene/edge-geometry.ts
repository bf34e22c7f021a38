/**
 * Which curve does each edge take between the nodes as they stand?
 *
 * In: the fans of the picture and the discs on the screen. Out: one shape an edge (or a band), ending
 * at the rims, with an anchor: the point nearest the middle of the curve that no disc covers, where
 * badges stand and where a pointer can take hold. Screen, picking and the exported picture all use
 * these shapes, so what is seen is what is hit. Pixels, y downwards.
 */
import type { NodeKey } from '../graph/build.ts';
import { clamp, distance, type Circle, type Point } from '../kit/plane.ts';
import { fanKey, fanSpacing, isBundled } from './bundles.ts';
import { entryInto, exitFrom, pointAt, stretch, tangentAt, type Curve } from './curve.ts';
import { makeDiscGrid, type DiscGrid } from './disc-grid.ts';
import type { Fan, Lane } from './lanes.ts';
import type { EdgeMark } from './picture.ts';

export interface EdgeShape {
  /** One edge, or all edges of a closed band. */
  readonly edges: readonly [EdgeMark, ...EdgeMark[]];
  readonly fan: string;
  readonly bundled: boolean;
  readonly curve: Curve;
  readonly anchor: Point;
  readonly tangent: Point;
}

export type Discs = ReadonlyMap<NodeKey, Circle>;

/** A loop leaves its own node, and the anchor of one is always free. */
const NO_DISCS = makeDiscGrid([]);

const RIM_GAP_PX = 2;
const ARROW_GAP_PX = 2.5;
const LOOP_HALF_ANGLE = 0.5;
const LOOP_STEP = 1.15;
const LOOP_REACH_PX = 34;
/** A pointer this near to a disc means the disc (edge-picking.ts), and it comes in whole pixels. */
const CLEAR_OF_DISC_PX = 3.5;
/** Tried in turn for the anchor, from the middle outwards. */
const ANCHOR_STEPS = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86];

/** A curve from centre to centre whose middle lies `aside` pixels to the left of travel. */
function bow(from: Circle, to: Circle, aside: number): Curve {
  const length = Math.max(1, distance(from, to));
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  // Left of travel on a screen whose y runs down.
  const left = { x: along.y, y: -along.x };
  const lift = (4 / 3) * aside;
  const handle = length * 0.27;
  return {
    from: { x: from.x, y: from.y },
    out: {
      x: from.x + along.x * handle + left.x * lift,
      y: from.y + along.y * handle + left.y * lift,
    },
    into: {
      x: to.x - along.x * handle + left.x * lift,
      y: to.y - along.y * handle + left.y * lift,
    },
    to: { x: to.x, y: to.y },
  };
}

function clipToRims(curve: Curve, from: Circle, to: Circle, arrow: boolean): Curve {
  const start = exitFrom(curve, { ...from, radius: from.radius + RIM_GAP_PX });
  const end = entryInto(curve, { ...to, radius: to.radius + (arrow ? ARROW_GAP_PX : RIM_GAP_PX) });
  return start < end ? stretch(curve, start, end) : curve;
}

/** The middle of the widest gap between the directions in which a node's other edges leave. */
function widestGap(node: Circle, neighbours: readonly Circle[]): number {
  if (neighbours.length === 0) return -Math.PI / 2;
  const angles = neighbours
    .map((other) => Math.atan2(other.y - node.y, other.x - node.x))
    .sort((a, b) => a - b);
  let widest = -1;
  let middle = 0;
  for (const [index, angle] of angles.entries()) {
    const next = angles[index + 1] ?? (angles[0] ?? 0) + 2 * Math.PI;
    if (next - angle > widest) [widest, middle] = [next - angle, (angle + next) / 2];
  }
  return middle;
}

function loopCurve(node: Circle, angle: number): Curve {
  const reach = node.radius + LOOP_REACH_PX;
  const rim = node.radius + RIM_GAP_PX;
  const at = (turn: number, length: number): Point => ({
    x: node.x + Math.cos(turn) * length,
    y: node.y + Math.sin(turn) * length,
  });
  return {
    from: at(angle - LOOP_HALF_ANGLE, rim),
    out: at(angle - LOOP_HALF_ANGLE * 1.35, reach),
    into: at(angle + LOOP_HALF_ANGLE * 1.35, reach),
    to: at(angle + LOOP_HALF_ANGLE, rim),
  };
}

function shape(
  edges: readonly [EdgeMark, ...EdgeMark[]],
  fan: Fan,
  curve: Curve,
  grid: DiscGrid,
): EdgeShape {
  const isFree = (t: number) => !grid.isCovered(pointAt(curve, t), CLEAR_OF_DISC_PX);
  const t = ANCHOR_STEPS.find(isFree) ?? 0.5;
  return {
    edges,
    fan: fanKey(fan),
    bundled: edges.length > 1,
    curve,
    anchor: pointAt(curve, t),
    tangent: tangentAt(curve, t),
  };
}

function shapeLane(lane: Lane, fan: Fan, discs: Discs, spacing: number, grid: DiscGrid) {
  const from = discs.get(lane.edge.source);
  const to = discs.get(lane.edge.target);
  if (!from || !to) return null;
  const alone = fan.lanes.length === 1;
  // A lone edge curves a little, enough to be told from a straight edge of paper.
  const aside = alone ? clamp(distance(from, to) * 0.06, 3, 14) : lane.place * spacing;
  const curve = clipToRims(bow(from, to, aside), from, to, lane.edge.arrow);
  return shape([lane.edge], fan, curve, grid);
}

/** The ends of the fans of each node that has a loop; nobody else's are asked for. */
function neighboursOfLoops(fans: readonly Fan[]): ReadonlyMap<NodeKey, readonly NodeKey[]> {
  const neighbours = new Map<NodeKey, NodeKey[]>();
  for (const { a, b } of fans) if (a === b) neighbours.set(a, []);
  for (const { a, b } of neighbours.size === 0 ? [] : fans) {
    if (a === b) continue;
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  return neighbours;
}

function shapeLoops(fan: Fan, others: readonly NodeKey[], discs: Discs): readonly EdgeShape[] {
  const node = discs.get(fan.a);
  if (!node) return [];
  const neighbours = others.flatMap((other) => discs.get(other) ?? []);
  const middle = widestGap(node, neighbours);
  return fan.lanes.map(({ edge }, index) => {
    const angle = middle + (index - (fan.lanes.length - 1) / 2) * LOOP_STEP;
    return shape([edge], fan, loopCurve(node, angle), NO_DISCS);
  });
}

function shapeFan(fan: Fan, discs: Discs, grid: DiscGrid, opened: ReadonlySet<string>) {
  const from = discs.get(fan.a);
  const to = discs.get(fan.b);
  if (!from || !to) return [];
  const room = distance(from, to) - from.radius - to.radius;
  const spacing = fanSpacing(fan, room);
  if (isBundled(fan, room, opened)) {
    const [first, ...rest] = fan.lanes.map(({ edge }) => edge);
    if (!first) return [];
    return [shape([first, ...rest], fan, clipToRims(bow(from, to, 0), from, to, false), grid)];
  }
  return fan.lanes.flatMap((lane) => shapeLane(lane, fan, discs, spacing, grid) ?? []);
}

/** `opened` names the bands that hover or a click holds open (see bundles.ts). */
export function shapeEdges(
  fans: readonly Fan[],
  discs: Discs,
  opened: ReadonlySet<string>,
): readonly EdgeShape[] {
  const grid = makeDiscGrid([...discs.values()]);
  const neighbours = neighboursOfLoops(fans);
  return fans.flatMap((fan) =>
    fan.a === fan.b
      ? shapeLoops(fan, neighbours.get(fan.a) ?? [], discs)
      : shapeFan(fan, discs, grid, opened),
  );
}
