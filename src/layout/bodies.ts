/**
 * What stands on the table before anything moves?
 *
 * One body a node: its disc and the room of its label, the place its themes pull it to, and where it
 * starts. Here, once, every input is made finite: what is missing or not a number gets a plain default,
 * and what is out of range is dropped, so that no later step has to doubt a number.
 */
import type { SimulationNodeDatum } from 'd3-force';
import type { LayoutInput } from '../graph/flatten.ts';
import { seededRandom } from '../kit/seeded-random.ts';

export interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
  vx: number;
  vy: number;
  readonly at: number;
  readonly radius: number;
  /** Half the width, and the height above and below the centre, that nothing else may enter. */
  readonly half: number;
  readonly up: number;
  readonly down: number;
  readonly tier: 0 | 1;
  /** Where its themes pull it, and how strongly (0 to 1). */
  home: { readonly x: number; readonly y: number; readonly pull: number };
}

export interface Pair {
  readonly a: Body;
  readonly b: Body;
  /** How many parallel relations join the two, both ways together. */
  readonly count: number;
}

/** The rectangle the picture should fill; its centre is the origin. */
export interface Frame {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

export interface Table {
  readonly bodies: readonly Body[];
  readonly pairs: readonly Pair[];
  readonly frame: Frame;
}

export const REFERENCE_STAGE = { width: 720, height: 800 } as const;
const MARGIN = 16;
const GAP = 5;
/** Round a disc without a label of its own. */
const BARE_GAP = 8;
/** Beyond this share of the reference stage covered by boxes, the frame grows. */
const FILLED = 0.42;
/** Theme pulls lie on an ellipse at this share of the frame. */
const THEME_REACH = 0.62;

const finite = (value: number | undefined, otherwise: number): number =>
  value !== undefined && Number.isFinite(value) ? value : otherwise;

/** Themes stand round the frame, the first upper left, then clockwise; the central one in the middle. */
export function themePlaces(input: LayoutInput, frame: Frame): readonly { x: number; y: number }[] {
  const outer = input.centralTheme >= 0 ? input.themes - 1 : input.themes;
  let turn = 0;
  return Array.from({ length: input.themes }, (_, theme) => {
    if (theme === input.centralTheme || outer < 2) return { x: 0, y: 0 };
    const angle = (-150 / 180 + (2 * turn) / outer) * Math.PI;
    turn += 1;
    return {
      x: Math.cos(angle) * frame.halfWidth * THEME_REACH,
      y: Math.sin(angle) * frame.halfHeight * THEME_REACH,
    };
  });
}

function frameFor(bodies: readonly Pick<Body, 'half' | 'up' | 'down'>[]): Frame {
  const { width, height } = REFERENCE_STAGE;
  const covered = bodies.reduce((sum, { half, up, down }) => sum + 2 * half * (up + down), 0);
  const growth = Math.max(1, Math.sqrt(covered / (FILLED * width * height)));
  return { halfWidth: (width / 2) * growth - MARGIN, halfHeight: (height / 2) * growth - MARGIN };
}

/** The dominant theme counts more than its share: squared, so that neighbourhoods keep apart. */
function homeOf(input: LayoutInput, at: number, places: readonly { x: number; y: number }[]) {
  let x = 0;
  let y = 0;
  let weight = 0;
  let most = 0;
  for (const [theme, place] of places.entries()) {
    const share = Math.max(0, finite(input.themeShares[at * input.themes + theme], 0));
    x += share * share * place.x;
    y += share * share * place.y;
    weight += share * share;
    most = Math.max(most, share);
  }
  return weight > 0 ? { x: x / weight, y: y / weight, pull: most } : { x: 0, y: 0, pull: 0.3 };
}

function pairsOf(input: LayoutInput, bodies: readonly Body[]): readonly Pair[] {
  const pairs = new Map<number, { a: Body; b: Body; count: number }>();
  for (let i = 0; i + 1 < input.ends.length; i += 2) {
    const a = bodies[Math.min(input.ends[i] ?? -1, input.ends[i + 1] ?? -1)];
    const b = bodies[Math.max(input.ends[i] ?? -1, input.ends[i + 1] ?? -1)];
    if (!a || !b || a === b) continue;
    const key = a.at * bodies.length + b.at;
    const pair = pairs.get(key);
    if (pair) pair.count += 1;
    else pairs.set(key, { a, b, count: 1 });
  }
  return [...pairs.values()];
}

/** `start` continues from places already there; else nodes start scattered round their homes. */
export function setTable(input: LayoutInput, start?: Float32Array): Table {
  const sizes = Array.from(input.radii, (given, at) => {
    const radius = Math.max(1, finite(given, 8));
    const width = Math.max(0, finite(input.labelWidths[at], 0));
    const height = width > 0 ? Math.max(0, finite(input.labelHeights[at], 15)) : 0;
    const gap = width > 0 ? GAP : BARE_GAP;
    const half = Math.max(radius, width / 2) + gap;
    return { radius, half, up: radius + gap, down: radius + height + gap };
  });
  const frame = frameFor(sizes);
  const places = themePlaces(input, frame);
  const random = seededRandom(finite(input.seed, 1));
  const bodies = sizes.map((size, at): Body => {
    const home = homeOf(input, at, places);
    const scatter = 0.35 * frame.halfWidth;
    const x = home.x + (random() - 0.5) * scatter;
    const y = home.y + (random() - 0.5) * scatter;
    return {
      ...size,
      at,
      home,
      tier: input.tiers[at] === 1 ? 1 : 0,
      x: finite(start?.[2 * at], x),
      y: finite(start?.[2 * at + 1], y),
      vx: 0,
      vy: 0,
    };
  });
  for (const { index, x, y } of input.pins) {
    const body = bodies[index];
    if (body && Number.isFinite(x) && Number.isFinite(y)) holdAt(body, x, y);
  }
  return { bodies, pairs: pairsOf(input, bodies), frame };
}

export function holdAt(body: Body, x: number, y: number): void {
  body.x = body.fx = x;
  body.y = body.fy = y;
}

export function letGo(body: Body): void {
  body.fx = null;
  body.fy = null;
}

export const isHeld = (body: Body): boolean => typeof body.fx === 'number';

export function positionsOf(bodies: readonly Body[]): Float32Array {
  const positions = new Float32Array(bodies.length * 2);
  for (const { at, x, y } of bodies) {
    positions[2 * at] = x;
    positions[2 * at + 1] = y;
  }
  return positions;
}
