/**
 * Where does an arrow take the reader from this node?
 *
 * To the nearest in that direction: first among those within 45° of the arrow, what lies aside of it counting
 * double; where none is, among all that lie on that side. Nothing is out of reach: where no such step leads to
 * a node, one that nobody needs is bent towards it (walk-bridges.ts). Nodes at one place follow each other.
 */
import type { Point } from '../kit/plane.ts';
import { bridgeMoves, type Direction, type Moves } from './walk-bridges.ts';

interface Seen {
  readonly to: number;
  readonly inCone: boolean;
  readonly score: number;
}

const scoreOf = (along: number, aside: number): number => along + 2 * aside;

/** Of equally near ones that with the nearest number, so that those at one place stand in a row. */
function isBetter(from: number, a: Seen, b: Seen | null): boolean {
  if (b === null) return true;
  if (a.inCone !== b.inCone) return a.inCone;
  if (a.score !== b.score) return a.score < b.score;
  return Math.abs(a.to - from) < Math.abs(b.to - from);
}

/** Exactly one of left and right and one of up and down leads towards another place, even at the same. */
function sidesOf(dx: number, dy: number, later: boolean) {
  const isRight = dx > 0 || (dx === 0 && (dy > 0 || (dy === 0 && later)));
  const isDown = dy > 0 || (dy === 0 && (dx > 0 || (dx === 0 && later)));
  return { across: isRight ? 'right' : 'left', along: isDown ? 'down' : 'up' } as const;
}

function movesFrom(places: readonly Point[], from: number): Record<Direction, number | null> {
  const best: Record<Direction, Seen | null> = { left: null, right: null, up: null, down: null };
  const here = places[from] ?? { x: 0, y: 0 };
  for (const [to, place] of places.entries()) {
    if (to === from) continue;
    const [wide, high] = [Math.abs(place.x - here.x), Math.abs(place.y - here.y)];
    const sides = sidesOf(place.x - here.x, place.y - here.y, to > from);
    const across = { to, inCone: high <= wide, score: scoreOf(wide, high) };
    if (isBetter(from, across, best[sides.across])) best[sides.across] = across;
    const upright = { to, inCone: wide <= high, score: scoreOf(high, wide) };
    if (isBetter(from, upright, best[sides.along])) best[sides.along] = upright;
  }
  return {
    left: best.left?.to ?? null,
    right: best.right?.to ?? null,
    up: best.up?.to ?? null,
    down: best.down?.to ?? null,
  };
}

/** From every place each other one can be reached. Screen or graph units: y runs down. */
export const movesBetween = (places: readonly Point[]): Moves =>
  bridgeMoves(
    places,
    places.map((_, from) => movesFrom(places, from)),
  );

/** Remembers the moves as long as nothing stands anywhere else. */
export function makeMoveFinder(): (places: readonly Point[]) => Moves {
  let known: { readonly places: readonly Point[]; readonly moves: Moves } | null = null;
  const isSame = (places: readonly Point[]): boolean =>
    known?.places.length === places.length &&
    known.places.every(({ x, y }, at) => x === places[at]?.x && y === places[at]?.y);
  return (places) => {
    if (known === null || !isSame(places)) known = { places, moves: movesBetween(places) };
    return known.moves;
  };
}
