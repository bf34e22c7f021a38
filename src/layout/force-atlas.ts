/**
 * Which way does every node move next?
 *
 * ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014): edges pull with their length (LinLog: with
 * its logarithm), everything repels with mass over distance, gravity holds what would drift. Speed is
 * theirs too: it falls with swing (forces that turn round) and grows with traction (forces that stay),
 * for all and for each node. One thing differs: forces count per unit of mass and lengths by the typical
 * edge, so that hubs, groups of nodes and small graphs all need the same number of steps.
 */
import type { FlatGraph } from './flat-graph.ts';
import { growTree, refreshTree } from './quad-tree.ts';
import { repel, type Repulsion } from './repulsion.ts';
import { sliceOver, type Sliced } from './slices.ts';

export interface ForceSettings {
  readonly linLog: boolean;
  /** Repulsion; all lengths grow with its root. */
  readonly scaling: number;
  readonly gravity: number;
  /** Gravity that grows with the distance, like a bowl. */
  readonly strongGravity: boolean;
}

export const PLAIN_FORCES: ForceSettings = {
  linLog: false,
  scaling: 1,
  gravity: 0,
  strongGravity: false,
};

interface Resting {
  readonly forces: Float64Array;
  readonly places: Float64Array;
  /** How strongly each node is drawn back to its place. */
  readonly pulls: Float64Array;
}

export interface Atlas {
  readonly graph: FlatGraph;
  readonly settings: ForceSettings;
  readonly repulsion: Repulsion;
  /** x0, y0, x1, y1 … */
  readonly places: Float64Array;
  /** Per unit of mass, now and one step before. */
  forces: Float64Array;
  before: Float64Array;
  /** 1 for what does not move. */
  readonly held: Uint8Array;
  /** A picture at rest, whose forces count as none and whose places are kept to: see `rest`. */
  resting: Resting | null;
  speed: number;
  efficiency: number;
  steps: number;
  /** For how many steps the tree has served (Infinity: there is none yet), and how far nodes moved since. */
  treeAge: number;
  drift: number;
  /** How far nodes moved in the last step, as a share of the typical edge. */
  moved: number;
}

export function makeAtlas(
  graph: FlatGraph,
  places: Float64Array,
  repulsion: Repulsion,
  settings: ForceSettings = PLAIN_FORCES,
): Atlas {
  return {
    graph,
    settings,
    repulsion,
    places,
    forces: new Float64Array(2 * graph.count),
    before: new Float64Array(2 * graph.count),
    held: new Uint8Array(graph.count),
    resting: null,
    speed: 0.3,
    efficiency: 1,
    steps: 0,
    treeAge: Infinity,
    drift: 0,
    moved: Infinity,
  };
}

/**
 * The tree is sorted anew only so often: cells know how wide they are even when nodes have moved. But not
 * when nodes have moved by a good share of a leaf: cells then overlap, and walking them costs many times more.
 */
const STEPS_A_TREE = 4;
const WORN = 0.15;

function addAttraction(atlas: Atlas, from: number, to: number): void {
  const { places, forces, graph, settings } = atlas;
  const { offsets, targets, weights, mass } = graph;
  for (let node = from; node < to; node += 1) {
    const x = places[2 * node] ?? 0;
    const y = places[2 * node + 1] ?? 0;
    let pullX = 0;
    let pullY = 0;
    const end = offsets[node + 1] ?? 0;
    for (let edge = offsets[node] ?? 0; edge < end; edge += 1) {
      const other = 2 * (targets[edge] ?? 0);
      const dx = (places[other] ?? 0) - x;
      const dy = (places[other + 1] ?? 0) - y;
      let pull = weights[edge] ?? 0;
      if (settings.linLog) {
        const length = Math.sqrt(dx * dx + dy * dy);
        pull *= length > 0 ? Math.log1p(length) / length : 0;
      }
      pullX += pull * dx;
      pullY += pull * dy;
    }
    const m = mass[node] ?? 1;
    let gravity = settings.gravity;
    if (!settings.strongGravity && gravity > 0) gravity /= Math.sqrt(x * x + y * y) + 1e-9;
    forces[2 * node] = (forces[2 * node] ?? 0) + pullX / m - gravity * x;
    forces[2 * node + 1] = (forces[2 * node + 1] ?? 0) + pullY / m - gravity * y;
  }
}

/** The forces at the present places. */
export function* feel(atlas: Atlas): Sliced<void> {
  const { graph, places, repulsion, settings } = atlas;
  const { tree, pushX, pushY } = repulsion;
  const { count } = graph;
  const isWorn = atlas.drift > WORN * repulsion.leafReach;
  const isAnew = isWorn || atlas.treeAge >= STEPS_A_TREE;
  if (isAnew) growTree(tree, places, graph.mass, count);
  else refreshTree(tree, places);
  atlas.treeAge = isAnew ? 1 : atlas.treeAge + 1;
  if (isAnew) atlas.drift = 0;
  yield (isAnew ? 120 : 15) * count;
  yield* repel(repulsion);
  [atlas.forces, atlas.before] = [atlas.before, atlas.forces];
  const { forces } = atlas;
  for (let at = 0; at < count; at += 1) {
    const node = tree.order[at] ?? 0;
    forces[2 * node] = settings.scaling * (pushX[at] ?? 0);
    forces[2 * node + 1] = settings.scaling * (pushY[at] ?? 0);
  }
  const share = 20 + (10 * graph.targets.length) / Math.max(1, count);
  yield* sliceOver(count, share, (from, to) => addAttraction(atlas, from, to));
}

/**
 * From now on this picture counts as at rest: only what changes moves anything, and everything is drawn
 * back to where it stands, each node as strongly as `pulls` says.
 */
export function* rest(atlas: Atlas, pulls: Float64Array): Sliced<void> {
  atlas.steps = 0;
  atlas.treeAge = Infinity;
  yield* feel(atlas);
  atlas.resting = { forces: atlas.forces.slice(), places: atlas.places.slice(), pulls };
  atlas.forces.fill(0);
}

const TOLERANCE = 1;
/** Forces per unit of mass are about lengths: steps much longer than them only swing. */
const FASTEST = 10;

/** The common speed: fast while forces agree with those before, slow where they turn round. */
function adaptSpeed(atlas: Atlas, swing: number, traction: number): void {
  const target = swing > 0 ? (TOLERANCE * atlas.efficiency * traction) / swing : atlas.speed;
  if (swing > TOLERANCE * traction) atlas.efficiency = Math.max(0.05, atlas.efficiency * 0.7);
  else atlas.efficiency = Math.min(1, atlas.efficiency * 1.3);
  atlas.speed = Math.min(FASTEST, target, atlas.speed * 1.5);
}

/** What a step costs however few the nodes. */
const STEP_COST = 20_000;

/** One step of all nodes. */
export function* stepOn(atlas: Atlas, unit: number): Sliced<void> {
  yield* feel(atlas);
  const { graph, places, forces, before, held, resting } = atlas;
  const { count, mass } = graph;
  if (!(unit > 0)) return;
  let [swings, tractions] = [0, 0];
  for (let node = 0; node < count; node += 1) {
    const at = 2 * node;
    if (resting) {
      const pull = resting.pulls[node] ?? 0;
      const offX = (places[at] ?? 0) - (resting.places[at] ?? 0);
      const offY = (places[at + 1] ?? 0) - (resting.places[at + 1] ?? 0);
      forces[at] = (forces[at] ?? 0) - (resting.forces[at] ?? 0) - pull * offX;
      forces[at + 1] = (forces[at + 1] ?? 0) - (resting.forces[at + 1] ?? 0) - pull * offY;
    }
    const fx = forces[at] ?? 0;
    const fy = forces[at + 1] ?? 0;
    const bx = before[at] ?? 0;
    const by = before[at + 1] ?? 0;
    const m = mass[node] ?? 1;
    swings += m * Math.sqrt((fx - bx) * (fx - bx) + (fy - by) * (fy - by));
    tractions += (m * Math.sqrt((fx + bx) * (fx + bx) + (fy + by) * (fy + by))) / 2;
  }
  if (atlas.steps > 0) adaptSpeed(atlas, swings, tractions);
  let total = 0;
  for (let node = 0; node < count; node += 1) {
    if (held[node] === 1) continue;
    const at = 2 * node;
    const fx = forces[at] ?? 0;
    const fy = forces[at + 1] ?? 0;
    const sx = fx - (before[at] ?? 0);
    const sy = fy - (before[at + 1] ?? 0);
    const swing = Math.sqrt(sx * sx + sy * sy);
    const length = Math.sqrt(fx * fx + fy * fy);
    // Never farther at once than the typical edge.
    const step = Math.min(
      atlas.speed / (1 + Math.sqrt((atlas.speed * swing) / unit)),
      unit / (length + 1e-12),
    );
    places[at] = (places[at] ?? 0) + step * fx;
    places[at + 1] = (places[at + 1] ?? 0) + step * fy;
    total += step * length;
  }
  atlas.moved = total / Math.max(1, count) / unit;
  atlas.drift += total / Math.max(1, count);
  atlas.steps += 1;
  yield 40 * count + STEP_COST;
}
