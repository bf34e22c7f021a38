/**
 * How does a graph too large for interactive forces come to rest, step by step?
 *
 * The same steering as in run.ts, over the engine: a step is work of bounded size (some eight milliseconds
 * once compiled, at 100,000 nodes at most twenty), so that who drives it can publish, pause or stop in between.
 * At rest a node that is pulled at is followed by its neighbours, while the rest is drawn back to where
 * it stands. The same input and the same calls give the same places.
 */
import type { FlatPin } from '../graph/flatten.ts';
import { seededRandom } from '../kit/seeded-random.ts';
import { arrangeParts } from './arrange-parts.ts';
import { clearOverlaps } from './clear-overlaps.ts';
import { flatGraphOf, type RawEdges } from './flat-graph.ts';
import {
  makeAtlas,
  PLAIN_FORCES,
  rest,
  stepOn,
  type Atlas,
  type ForceSettings,
} from './force-atlas.ts';
import { typicalEdge } from './tension.ts';
import { makeRepulsion } from './repulsion.ts';
import type { LayoutRun } from './run.ts';
import { heldFlags, keepHeld, placesNow, shareNow, type Sheet } from './sheet.ts';
import { SLICE, type Sliced } from './slices.ts';
import { GAP } from './sunflower.ts';

/** What the engine reads of a LayoutInput; weights and forces are for who has them. */
export interface EngineInput {
  readonly radii: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  /** One an edge. */
  readonly weights?: ArrayLike<number>;
  readonly pins: readonly FlatPin[];
  readonly seed: number;
  readonly forces?: ForceSettings;
}

const STEP = 2 * SLICE;
const LARGEST_RADIUS = 100;
/** A pull is felt for so many steps after the last one. */
const STEPS_AFTER_PULL = 40;
/** How strongly all are drawn back to where they stand, and the neighbours of what is pulled at. */
const STAYING_PULL = 0.3;
const FOLLOWING_PULL = 0.02;
/** In graph units. */
const HARDLY_MOVED = 1;
/** In graph units: where there is no edge to measure by. */
const PLAIN_UNIT = 50;

/** Farther out a place would be no place but a slip: everything else would shrink to a dot beside it. */
const FARTHEST = 1e6;

const isWithin = (value: number): boolean => Math.abs(value) <= FARTHEST;
const isPlace = (x: number, y: number): boolean => isWithin(x) && isWithin(y);

/** What comes in may be wild; plain loops, since these run before anybody can get a word in. */
function radiiOf({ radii }: EngineInput): Float64Array {
  const roomy = new Float64Array(radii.length);
  for (let at = 0; at < radii.length; at += 1) {
    const radius = radii[at] ?? 0;
    roomy[at] = Math.min(LARGEST_RADIUS, Math.max(1, Number.isFinite(radius) ? radius : 8)) + GAP;
  }
  return roomy;
}

/** Given places, made finite; whoever has none stands beside the origin. */
function startAt(start: Float32Array | undefined, count: number): Float64Array {
  const places = new Float64Array(2 * count);
  for (let at = 0; at < places.length; at += 1) {
    const value = start?.[at] ?? Number.NaN;
    places[at] = isWithin(value) ? value : at / (2 * count);
  }
  return places;
}

/** The repulsion at which this picture would be about as large as it is. */
function scalingFor(atlas: Atlas): number {
  let [mass, squares, pull] = [0, 0, 0];
  for (const m of atlas.graph.mass) {
    mass += m;
    squares += m * m;
  }
  for (const weight of atlas.graph.weights) pull += weight / 2;
  const pairs = (mass * mass - squares) / 2;
  return pairs > 0 ? (typicalEdge(atlas) ** 2 * pull) / pairs : 1;
}

/** All of the graph as it lies, ready to be pulled at. */
function* settleIn(sheet: Sheet, raw: RawEdges): Sliced<Atlas> {
  sheet.graph ??= yield* flatGraphOf(raw);
  const settings = { ...sheet.settings, gravity: 0 };
  const atlas = makeAtlas(sheet.graph, sheet.places, makeRepulsion(raw.count), settings);
  const scaling = sheet.scaling > 0 ? sheet.scaling : scalingFor(atlas);
  return { ...atlas, settings: { ...settings, scaling } };
}

/**
 * What a pull moved makes way for its like, and what the pulled node stood on: the rest stays where it
 * stands, be it on another.
 */
function* clearRound(sheet: Sheet, { resting }: Atlas, pulled: number): Sliced<void> {
  const { places, radii } = sheet;
  const before = resting?.places ?? places;
  const [x, y, radius] = [before[2 * pulled] ?? 0, before[2 * pulled + 1] ?? 0, radii[pulled] ?? 0];
  keepHeld(sheet);
  const held = heldFlags(sheet);
  for (let node = 0; node < held.length; node += 1) {
    const [ownX, ownY] = [before[2 * node] ?? 0, before[2 * node + 1] ?? 0];
    const moved = ((places[2 * node] ?? 0) - ownX) ** 2 + ((places[2 * node + 1] ?? 0) - ownY) ** 2;
    const away = (ownX - x) ** 2 + (ownY - y) ** 2;
    if (moved < HARDLY_MOVED ** 2 && away > (radius + (radii[node] ?? 0)) ** 2) held[node] = 1;
  }
  yield* clearOverlaps({ places, radii, held });
}

/** With no `start` from the seed; else at rest there, waiting to be pulled at. */
export function openEngineRun(input: EngineInput, start?: Float32Array): LayoutRun {
  const count = input.radii.length;
  const raw: RawEdges = { count, ends: input.ends, weights: input.weights };
  const sheet: Sheet = {
    places: startAt(start, count),
    radii: radiiOf(input),
    settings: input.forces ?? PLAIN_FORCES,
    held: new Map(),
    graph: null,
    scaling: 0,
    open: null,
    share: 0,
  };
  const isNode = (index: number) => Number.isInteger(index) && index >= 0 && index < count;
  for (const pin of input.pins)
    if (isNode(pin.index) && isPlace(pin.x, pin.y)) sheet.held.set(pin.index, pin);

  let atlas: Atlas | null = null;
  let pulled = -1;
  let stepsLeft = 0;
  /** Pulled at, let go: the picture follows from where it is. */
  function* follow(node: number, isReleased: boolean): Sliced<void> {
    const following = atlas ?? (yield* settleIn(sheet, raw));
    atlas = following;
    const { graph } = following;
    const pulls = new Float64Array(count).fill(STAYING_PULL);
    const from = graph.offsets[node] ?? 0;
    for (const other of graph.targets.subarray(from, graph.offsets[node + 1]))
      pulls[other] = FOLLOWING_PULL;
    if (isReleased) pulls[node] = 0;
    yield* rest(following, pulls);
    // What is let go feels all its forces again.
    if (isReleased) following.resting?.forces.fill(0, 2 * node, 2 * node + 2);
    const unit = typicalEdge(following) || PLAIN_UNIT;
    for (; stepsLeft > 0; stepsLeft -= 1) {
      following.held.fill(0);
      for (const [index, { x, y }] of sheet.held) {
        following.held[index] = 1;
        sheet.places[2 * index] = x;
        sheet.places[2 * index + 1] = y;
      }
      yield* stepOn(following, unit);
    }
    yield* clearRound(sheet, following, node);
  }

  let isArranged = start !== undefined;
  if (isArranged) sheet.share = 1;
  let work: Sliced<void> | null = isArranged
    ? null
    : arrangeParts(sheet, raw, seededRandom(Number.isFinite(input.seed) ? input.seed : 1));
  const wake = (node: number, isReleased: boolean) => {
    if (!isArranged) return;
    const isSame = work !== null && node === pulled && !isReleased && stepsLeft > 0;
    stepsLeft = STEPS_AFTER_PULL;
    pulled = isReleased ? -1 : node;
    if (!isSame) work = follow(node, isReleased);
  };

  const advance = (): boolean => {
    if (!work) return false;
    for (let spent = 0; spent < STEP;) {
      const next = work.next();
      if (next.done === true) {
        work = null;
        isArranged = true;
        break;
      }
      spent += next.value;
    }
    return true;
  };

  return {
    kind: 'multilevel',
    progress: () => shareNow(sheet),
    advance,
    places: () => placesNow(sheet),
    step: () => (advance() ? placesNow(sheet) : null),
    hold: (index, x, y) => {
      if (!isNode(index) || !isPlace(x, y)) return;
      sheet.held.set(index, { index, x, y });
      wake(index, false);
    },
    release: (index) => {
      if (!sheet.held.delete(index)) return;
      wake(index, true);
    },
  };
}
