/**
 * How does a layout come to rest, step by step, while a reader watches and pulls at it?
 *
 * A run is deterministic: the same input and the same calls give the same places. At its end a run from the seed removes the last
 * overlaps; that correction is eased over a few steps, so that nothing jumps.
 */
import { forceSimulation } from 'd3-force';
import type { LayoutInput } from '../graph/flatten.ts';
import type { Point } from '../kit/plane.ts';
import { seededRandom } from '../kit/seeded-random.ts';
import { holdAt, isHeld, letGo, positionsOf, setTable, type Body, type Table } from './bodies.ts';
import { forcesOn } from './forces.ts';
import type { LayoutKind } from './layout-kind.ts';
import { separate } from './separate.ts';
import { untangle } from './untangle.ts';

export interface LayoutRun {
  readonly kind: LayoutKind;
  /** From 0 to 1, how much of a run from the seed is done; 1 at rest. */
  readonly progress: () => number;
  /** Does a bounded piece of the work; false at rest. */
  readonly advance: () => boolean;
  /** The places at this moment: x0, y0, x1, y1 … For a large graph they cost as much as a piece of work. */
  readonly places: () => Float32Array;
  /** Both: the next places, or null at rest. */
  readonly step: () => Float32Array | null;
  /** Holds a node at a place. While `gently`, the others stay near where they are and follow alive. */
  readonly hold: (index: number, x: number, y: number) => void;
  readonly release: (index: number) => void;
}

/** What a worker that runs a layout is told, and what it answers (workers/layout.worker.ts). */
export type ToLayout =
  | { readonly type: 'start'; readonly input: LayoutInput; readonly from?: Float32Array }
  | { readonly type: 'hold'; readonly index: number; readonly x: number; readonly y: number }
  | { readonly type: 'release'; readonly index: number }
  | { readonly type: 'pause' | 'resume' };

export type FromLayout =
  /** At work, but there is no shape to be shown yet. */
  | { readonly type: 'begun' }
  | {
      readonly type: 'places';
      readonly places: Float32Array;
      readonly kind: LayoutKind;
      readonly progress: number;
    }
  | { readonly type: 'settled'; readonly kind: LayoutKind };

const ALPHA_DECAY = 0.018;
const ALPHA_END = 0.004;
/** The gathering ends here; the untangled places are then approached from this warmth. */
const GATHERED = 0.12;
const POLISH_ALPHA = 0.6;
const POLISH_PULL = 25;
const STAYING_PULL = 60;
const FOLLOWING_PULL = 8;
const DRAG_ALPHA = 0.12;
const EASE_STEPS = 24;

interface Easing {
  readonly from: Float32Array;
  readonly to: Float32Array;
  done: number;
}

/** The last correction as two sets of places; held bodies are in the same place in both. */
function finishEasing({ bodies, frame }: Table): Easing {
  const from = positionsOf(bodies);
  separate(bodies, frame);
  return { from, to: positionsOf(bodies), done: 0 };
}

function easeOn(easing: Easing): Float32Array {
  easing.done += 1;
  const share = Math.min(1, easing.done / EASE_STEPS);
  const smooth = share * share * (3 - 2 * share);
  return easing.to.map((value, at) => {
    const start = easing.from[at] ?? value;
    return share === 1 ? value : start + (value - start) * smooth;
  });
}

/**
 * Everybody's home is where it stands now, so that the picture keeps its shape; only what is joined to
 * the body pulled at is held loosely, and follows.
 */
function settleIn({ bodies, pairs }: Table, pulled: Body): void {
  const friends = new Set<Body>();
  for (const { a, b } of pairs) {
    if (a === pulled) friends.add(b);
    if (b === pulled) friends.add(a);
  }
  for (const body of bodies) {
    const pull = friends.has(body) ? FOLLOWING_PULL : STAYING_PULL;
    body.home = { x: body.x, y: body.y, pull };
  }
}

/** Makes better places the homes of their bodies, so that forces carry them there. */
function headFor(places: ReadonlyMap<Body, Point>): void {
  for (const [body, { x, y }] of places) body.home = { x, y, pull: POLISH_PULL };
}

/** From the seed when no `start` is given; else at rest at `start`, waiting to be pulled at. */
export function openRun(input: LayoutInput, start?: Float32Array): LayoutRun {
  const table = setTable(input, start);
  const { bodies } = table;
  const simulation = forceSimulation<Body>([...bodies])
    .randomSource(seededRandom(input.seed + 1))
    .alphaDecay(ALPHA_DECAY)
    .alphaMin(ALPHA_END)
    .velocityDecay(0.45)
    .stop();
  for (const [name, force] of forcesOn(table)) simulation.force(name, force);
  let resting = start !== undefined;
  let untangled = start !== undefined;
  let easing: Easing | null = null;

  let pulled: Body | null = null;
  const wake = (body: Body) => {
    // While the first run still gathers, its homes are the themes.
    if (untangled && (resting || body !== pulled)) settleIn(table, body);
    pulled = body;
    resting = false;
    easing = null;
    simulation.alpha(Math.max(simulation.alpha() < ALPHA_END ? 0 : simulation.alpha(), DRAG_ALPHA));
  };
  if (resting) simulation.alpha(0);
  let latest = positionsOf(bodies);
  const next = (): Float32Array | null => {
    if (resting) return null;
    if (!untangled && simulation.alpha() < GATHERED) {
      untangled = true;
      headFor(untangle(table, seededRandom(input.seed + 2)));
      simulation.alpha(POLISH_ALPHA);
    }
    if (!easing && simulation.alpha() >= ALPHA_END) {
      simulation.tick();
      return positionsOf(bodies);
    }
    easing ??= finishEasing(table);
    if (easing.done >= EASE_STEPS) {
      resting = true;
      return null;
    }
    return easeOn(easing);
  };
  const step = (): Float32Array | null => {
    const places = next();
    latest = places ?? latest;
    return places;
  };

  /** How far alpha has come from `warm` to `cool`, which it does by halves. */
  const cooled = (warm: number, cool: number) =>
    Math.min(1, Math.max(0, Math.log(simulation.alpha() / warm) / Math.log(cool / warm)));

  return {
    kind: 'interactive',
    progress: () => {
      if (resting || easing) return 1;
      return untangled ? 0.5 + 0.5 * cooled(POLISH_ALPHA, ALPHA_END) : 0.5 * cooled(1, GATHERED);
    },
    advance: () => step() !== null,
    places: () => latest,
    step,
    hold: (index, x, y) => {
      const body = bodies[index];
      if (!body || !Number.isFinite(x) || !Number.isFinite(y)) return;
      wake(body);
      holdAt(body, x, y);
    },
    release: (index) => {
      const body = bodies[index];
      if (!body || !isHeld(body)) return;
      wake(body);
      letGo(body);
    },
  };
}
