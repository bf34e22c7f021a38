/**
 * How do overlapping nodes and labels come apart?
 *
 * Each body has a box (its disc with the label below). Boxes that overlap are moved apart along the
 * axis that needs the smaller step; what is held does not move, and what fills in gives way to what
 * forms the picture. Bodies are swept in order of their left edge, so a pass costs about n log n.
 */
import { isHeld, type Body, type Frame } from './bodies.ts';

/** Shares of a step the two bodies take; together 1, or 0 when both are held. */
function sharesOf(a: Body, b: Body): readonly [number, number] {
  if (isHeld(a)) return isHeld(b) ? [0, 0] : [0, 1];
  if (isHeld(b)) return [1, 0];
  if (a.tier !== b.tier) return a.tier === 0 ? [0, 1] : [1, 0];
  const mass = a.radius + b.radius;
  return [b.radius / mass, a.radius / mass];
}

/** Pushes two bodies apart if their boxes overlap; tells whether they did and could be moved. */
function pushApart(a: Body, b: Body, strength: number): boolean {
  const alongX = a.half + b.half - Math.abs(b.x - a.x);
  if (alongX <= 0) return false;
  const bBelow = b.y + (b.down - b.up) / 2 >= a.y + (a.down - a.up) / 2;
  const alongY = bBelow ? a.y + a.down - (b.y - b.up) : b.y + b.down - (a.y - a.up);
  if (alongY <= 0) return false;
  const [ofA, ofB] = sharesOf(a, b);
  // A hair more than needed, so that rounding to a tenth does not bring the overlap back.
  // Where all stand on one spot, every other pair goes sideways, lest they end in one long column.
  const isSpot = a.x === b.x && a.y === b.y && (a.at + b.at) % 2 === 0;
  if (alongX < alongY || isSpot) {
    const step = (alongX + 0.3) * strength * (b.x > a.x || (b.x === a.x && b.at > a.at) ? 1 : -1);
    a.x -= step * ofA;
    b.x += step * ofB;
  } else {
    const step = (alongY + 0.3) * strength * (bBelow ? 1 : -1);
    a.y -= step * ofA;
    b.y += step * ofB;
  }
  return ofA + ofB > 0;
}

/** One pass over all overlapping pairs; tells whether anything moved. */
export function separateOnce(bodies: readonly Body[], strength: number): boolean {
  const order = bodies.toSorted((a, b) => a.x - a.half - (b.x - b.half) || a.at - b.at);
  let moved = false;
  for (const [rank, a] of order.entries()) {
    for (let next = rank + 1; next < order.length; next += 1) {
      const b = order[next];
      if (!b || b.x - b.half >= a.x + a.half) break;
      if (pushApart(a, b, strength)) moved = true;
    }
  }
  return moved;
}

/** Keeps boxes inside the frame, where they fit. */
export function keepInside(bodies: readonly Body[], frame: Frame, strength: number): void {
  for (const body of bodies) {
    if (isHeld(body)) continue;
    const mostX = Math.max(0, frame.halfWidth - body.half);
    const outX = body.x - Math.max(-mostX, Math.min(mostX, body.x));
    const top = Math.min(0, body.up - frame.halfHeight);
    const bottom = Math.max(0, frame.halfHeight - body.down);
    const outY = body.y - Math.max(top, Math.min(bottom, body.y));
    body.x -= outX * strength;
    body.y -= outY * strength;
  }
}

const meet = (a: Body, b: Body): boolean =>
  Math.abs(a.x - b.x) < a.half + b.half && a.y - a.up < b.y + b.down && b.y - b.up < a.y + a.down;

const isFree = (body: Body, bodies: readonly Body[]): boolean =>
  bodies.every((other) => other === body || !meet(body, other));

const isInside = ({ x, y, half, up, down }: Body, { halfWidth, halfHeight }: Frame): boolean =>
  Math.abs(x) + half <= halfWidth && up - y <= halfHeight && y + down <= halfHeight;

/**
 * What fills in and is wedged between what does not move is put in the nearest free spot: a spiral of
 * twelve places a round, each round a little wider; inside the frame as long as it has one.
 */
function rehouse(bodies: readonly Body[], frame: Frame): void {
  for (const body of bodies) {
    if (body.tier === 0 || isHeld(body) || isFree(body, bodies)) continue;
    const { x, y } = body;
    const isGood = (turn: number) =>
      isFree(body, bodies) && (turn > TURNS_IN_FRAME || isInside(body, frame));
    for (let turn = 1; turn < MOST_TURNS && !isGood(turn); turn += 1) {
      const angle = (turn * Math.PI) / 6;
      body.x = x + Math.cos(angle) * turn * SPIRAL_STEP;
      body.y = y + Math.sin(angle) * turn * SPIRAL_STEP;
    }
  }
}

const SPIRAL_STEP = 0.5;
const TURNS_IN_FRAME = 1600;
const MOST_TURNS = 4000;
/** Hundreds suffice for an essay; it ends at once when nothing overlaps. */
const MOST_PASSES = 3000;
const PASSES_IN_FRAME = 300;
/** A pass looks at many pairs where all stand close: so many bodies still get all their passes. */
const BODIES_WITH_TIME = 200;
const LEAST_PASSES = 12;

/** Passes until nothing overlaps. After a while the frame yields: room is worth more than shape. */
export function separate(bodies: readonly Body[], frame: Frame): void {
  const crowd = Math.max(1, bodies.length / BODIES_WITH_TIME) ** 2;
  const passes = Math.max(LEAST_PASSES, Math.floor(MOST_PASSES / crowd));
  const inFrame = Math.min(PASSES_IN_FRAME, Math.floor(passes / 2));
  for (let pass = 0; pass < passes; pass += 1) {
    const isInFrame = pass < inFrame;
    if (pass === inFrame) rehouse(bodies, frame);
    const moved = separateOnce(bodies, isInFrame ? 0.6 : 1);
    if (isInFrame) keepInside(bodies, frame, 0.5);
    if (!moved && pass > 0) return;
  }
}
