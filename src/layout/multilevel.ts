/**
 * How does a graph in one piece find its shape without first being a knot?
 *
 * From the coarse to the fine (Walshaw 2003, Hu 2005): the graph is halved until few nodes are left, these
 * are laid out from chance, and each finer graph starts where its groups stand and only has to sort out
 * what is near. Small graphs go without. The same seed, the same places; lengths are those of the forces.
 */
import { coarsen } from './coarsen.ts';
import { landmarksOf, landmarksOfGroups, standApart, type Landmarks } from './far-apart.ts';
import type { FlatGraph } from './flat-graph.ts';
import { makeAtlas, stepOn, type Atlas, type ForceSettings } from './force-atlas.ts';
import { stretch, tensionOf, typicalEdge } from './tension.ts';
import type { Repulsion } from './repulsion.ts';
import type { Sliced } from './slices.ts';

/** From about so many nodes a graph is halved before it is laid out. */
export const MULTILEVEL_FROM = 500;
const COARSEST = 40;
const STEPS_FROM_CHANCE = 300;
const STEPS_A_LEVEL = 40;
const STEPS_AT_LAST = 60;
const TRIES = 8;
/** So few nodes hardly go wrong, and there may be thousands of such pieces. */
const FEW = 12;
const STEPS_OF_FEW = 100;
/** The typical edge is measured anew only so often. */
const STEPS_A_MEASURE = 8;
/** Still enough: nodes move less than this share of the typical edge. */
const STILL = 0.002;
/** How far members of a group stand apart at first, as a share of the picture. */
const JITTER = 1e-3;

interface Level {
  readonly graph: FlatGraph;
  /** Its nodes in the next coarser graph; of the coarsest none. */
  readonly groupOf: Int32Array | null;
}

/** What there is to see of it while it goes on. */
export interface Unfolding {
  /** The places of the graph that is now laid out, and the ways down to it, from the finest on. */
  places: Float64Array;
  ways: readonly Int32Array[];
  /** The share of the work that is done. */
  share: number;
}

export const notYetUnfolded = (): Unfolding => ({
  places: new Float64Array(0),
  ways: [],
  share: 0,
});

function* levelsOf(graph: FlatGraph, random: () => number): Sliced<readonly Level[]> {
  const levels: Level[] = [];
  let finest = graph;
  while (finest.count > (levels.length === 0 ? MULTILEVEL_FROM : COARSEST)) {
    const coarser = yield* coarsen(finest, random);
    if (!coarser) break;
    levels.push({ graph: finest, groupOf: coarser.groupOf });
    finest = coarser.graph;
  }
  levels.push({ graph: finest, groupOf: null });
  return levels;
}

/** Level by level from the finest on; none where there is only one level, or nothing to be gained. */
function* landmarksOfLevels(levels: readonly Level[]): Sliced<readonly Landmarks[]> {
  const [finest] = levels;
  if (!finest || levels.length === 1) return [];
  let landmarks = yield* landmarksOf(finest.graph);
  const found: Landmarks[] = [];
  for (const [depth, { groupOf }] of levels.entries()) {
    if (!landmarks) break;
    found.push(landmarks);
    const groups = levels[depth + 1]?.graph.count ?? 0;
    landmarks = groupOf && (yield* landmarksOfGroups(landmarks, groupOf, groups));
  }
  return found;
}

function fromChance(count: number, random: () => number): Float64Array {
  const places = new Float64Array(2 * count);
  for (let node = 0; node < count; node += 1) {
    const angle = 2 * Math.PI * random();
    const away = Math.sqrt(random());
    places[2 * node] = away * Math.cos(angle);
    places[2 * node + 1] = away * Math.sin(angle);
  }
  return places;
}

const spreadOf = (places: Float64Array): number =>
  Math.sqrt(places.reduce((sum, value) => sum + value * value, 0) / Math.max(1, places.length));

/** Everybody where its group stands; with `chance`, a little beside it. */
function fromGroups(groupOf: Int32Array, groups: Float64Array, chance: () => number): Float64Array {
  const places = new Float64Array(2 * groupOf.length);
  for (let node = 0; node < groupOf.length; node += 1) {
    const group = groupOf[node] ?? 0;
    places[2 * node] = (groups[2 * group] ?? 0) + chance();
    places[2 * node + 1] = (groups[2 * group + 1] ?? 0) + chance();
  }
  return places;
}

/** The places of all nodes at this moment; members of a group stand on one spot. */
export function placesSoFar({ places, ways }: Unfolding): Float64Array {
  return ways.reduceRight((found, way) => fromGroups(way, found, () => 0), places);
}

function* settle(atlas: Atlas, steps: number): Sliced<void> {
  stretch(atlas);
  let unit = 0;
  for (let step = 0; step < steps && atlas.moved > STILL; step += 1) {
    if (step % STEPS_A_MEASURE === 0) {
      unit = typicalEdge(atlas);
      yield 5 * atlas.graph.targets.length;
    }
    yield* stepOn(atlas, unit);
  }
}

/** The best of several starts: what the coarsest graph gets wrong, no finer one can mend. */
function* settleCoarsest(
  graph: FlatGraph,
  settings: ForceSettings,
  repulsion: Repulsion,
  random: () => number,
): Sliced<Float64Array> {
  const isFew = graph.count <= FEW;
  const tries = isFew || graph.count > MULTILEVEL_FROM ? 1 : TRIES;
  let best = fromChance(graph.count, random);
  let least = Infinity;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const start = attempt === 0 ? best : fromChance(graph.count, random);
    const atlas = makeAtlas(graph, start, repulsion, settings);
    yield* settle(atlas, isFew ? STEPS_OF_FEW : STEPS_FROM_CHANCE);
    if (tries === 1) return start;
    const tension = tensionOf(atlas);
    yield 10 * graph.count * graph.count;
    if (tension < least) [best, least] = [start, tension];
  }
  return best;
}

/** The places of the nodes of a graph in one piece; `unfolding` shows how far it is. */
export function* unfold(
  graph: FlatGraph,
  settings: ForceSettings,
  repulsion: Repulsion,
  random: () => number,
  unfolding: Unfolding,
): Sliced<Float64Array> {
  const levels = yield* levelsOf(graph, random);
  const landmarks = yield* landmarksOfLevels(levels);
  const ways = levels.flatMap(({ groupOf }) => (groupOf ? [groupOf] : []));
  const sizes = levels.map((level) => level.graph.count + level.graph.targets.length);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let places: Float64Array = new Float64Array(0);
  for (const [depth, level] of [...levels.entries()].toReversed()) {
    if (level.groupOf) {
      const jitter = JITTER * spreadOf(places);
      places = fromGroups(level.groupOf, places, () => (random() - 0.5) * jitter);
      unfolding.places = places;
      unfolding.ways = ways.slice(0, depth);
      const atlas = makeAtlas(level.graph, places, repulsion, settings);
      yield* settle(atlas, depth === 0 ? STEPS_AT_LAST : STEPS_A_LEVEL);
    } else {
      places = yield* settleCoarsest(level.graph, settings, repulsion, random);
      unfolding.places = places;
      unfolding.ways = ways;
    }
    const known = depth > 0 ? landmarks[depth] : undefined;
    if (known) yield* standApart(known, places);
    unfolding.share += (sizes[depth] ?? 0) / whole;
  }
  return places;
}
