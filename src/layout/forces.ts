/**
 * What draws nodes together and pushes them apart?
 *
 * d3-force's charge and links, and forces of our own: the pull of a node's themes, the frame the picture
 * should fill, and the lens that others keep out of. What fills in (tier 1) feels everything and moves
 * nothing of what forms the picture (tier 0): the first look does not depend on what it hides.
 * Strengths were tuned by eye on essays.
 */
import { forceLink, forceManyBody, type Force, type SimulationLinkDatum } from 'd3-force';
import { isHeld, type Body, type Pair, type Table } from './bodies.ts';
import { lensDepth } from './lens.ts';
import { keepInside, separateOnce } from './separate.ts';

type BodyForce = Force<Body, SimulationLinkDatum<Body>>;

/** Lenses cost pairs × nodes a tick; beyond this many they are left out. */
const MOST_LENS_TESTS = 300_000;

/** Parallel relations lengthen a link, so that their fan has room to open. */
export const linkLength = ({ a, b, count }: Pair): number =>
  a.radius + b.radius + (a.tier + b.tier === 0 ? 66 : 24) + Math.min(240, 13 * (count - 1));

function linkForce(pairs: readonly Pair[]) {
  const degree = new Map<Body, number>();
  for (const { a, b } of pairs)
    for (const body of [a, b]) degree.set(body, (degree.get(body) ?? 0) + 1);
  const links = pairs.map((pair) => ({ source: pair.a, target: pair.b, pair }));
  return forceLink<Body, (typeof links)[number]>(links)
    .distance(({ pair }) => linkLength(pair))
    .strength(({ pair: { a, b, count } }) => {
      const fewest = Math.min(degree.get(a) ?? 1, degree.get(b) ?? 1);
      return Math.min(0.8, Math.max((0.5 * count ** 0.4) / fewest, 0.06 * (count - 1)));
    });
}

/** Lets a force act as if only the bodies that fill in could move. */
function onTierOne(force: BodyForce, bodies: readonly Body[]): BodyForce {
  const first = bodies.filter((body) => body.tier === 0);
  const quiet = (alpha: number) => {
    const before = first.map(({ vx, vy }) => [vx, vy] as const);
    force(alpha);
    for (const [index, body] of first.entries()) [body.vx, body.vy] = before[index] ?? [0, 0];
  };
  return Object.assign(quiet, {
    initialize: (nodes: Body[], random: () => number) => force.initialize?.(nodes, random),
  });
}

/** Lets a force see only the bodies that form the picture. */
function amongTierZero(force: BodyForce): BodyForce {
  return Object.assign((alpha: number) => force(alpha), {
    initialize: (nodes: Body[], random: () => number) =>
      force.initialize?.(
        nodes.filter((body) => body.tier === 0),
        random,
      ),
  });
}

function homeForce(bodies: readonly Body[]): BodyForce {
  return (alpha) => {
    for (const body of bodies) {
      const { x, y, pull } = body.home;
      const strength = Math.min(0.9, (body.tier === 0 ? 0.1 : 0.16) * pull * alpha);
      body.vx += (x - body.x) * strength;
      body.vy += (y - body.y) * strength;
    }
  };
}

function lensForce({ bodies, pairs }: Table): BodyForce {
  // Lines between what fills in may be crossed: only lines of the first look are kept clear.
  const first = pairs.filter(({ a, b }) => a.tier + b.tier === 0);
  if (bodies.length * first.length > MOST_LENS_TESTS) return () => {};
  return (alpha) => {
    const strength = 0.4 * Math.min(1, 3 * alpha);
    for (const { a, b, count } of first) {
      const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
      for (const body of bodies) {
        if (body === a || body === b || isHeld(body)) continue;
        const depth = lensDepth(body.x, body.y, body.radius, a, b, count);
        if (depth === 0) continue;
        const step = (depth * strength * (body.tier === 0 ? 1 : 2)) / length;
        body.vx -= (b.y - a.y) * step;
        body.vy += (b.x - a.x) * step;
      }
    }
  };
}

export function forcesOn(table: Table): ReadonlyMap<string, BodyForce> {
  const { bodies, pairs, frame } = table;
  const charge = () => forceManyBody<Body>().distanceMax(420);
  const isFirst = ({ a, b }: Pair) => a.tier + b.tier === 0;
  return new Map<string, BodyForce>([
    ['charge', amongTierZero(charge().strength((body) => -150 - 14 * body.radius))],
    ['link', linkForce(pairs.filter(isFirst))],
    [
      'charge-fill',
      onTierOne(
        charge().strength((body) => -55 - 3 * body.radius),
        bodies,
      ),
    ],
    ['link-fill', onTierOne(linkForce(pairs.filter((pair) => !isFirst(pair))), bodies)],
    ['home', homeForce(bodies)],
    ['lens', lensForce(table)],
    ['box', (alpha) => void separateOnce(bodies, 0.25 + 0.35 * (1 - alpha))],
    ['frame', () => keepInside(bodies, frame, 0.4)],
  ]);
}
