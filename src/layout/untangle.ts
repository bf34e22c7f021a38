/**
 * Which places would cross fewer lines and hide fewer under nodes?
 *
 * Forces give a good shape but do not see crossings. Here the nodes that form the picture try other
 * places (a step aside, beside their neighbours, anywhere) and keep what costs less, worse ones now and
 * then while it is still early: simulated annealing (Davidson and Harel 1996), seeded, with a fixed
 * number of trials. In and out: places; nothing moves here.
 */
import type { Point } from '../kit/plane.ts';
import { isHeld, type Body, type Pair, type Table } from './bodies.ts';
import { linkLength } from './forces.ts';
import { lensDepth } from './lens.ts';

const TRIALS_A_BODY = 450;
/** The cost of a trial grows with bodies and pairs: in looks of one at another, twice what the essay takes. */
const MOST_LOOKS = 20_000_000;
/** With fewer trials than this nothing is gained; then the forces have the last word. */
const LEAST_TRIALS_A_BODY = 60;
const MOST_BODIES = 140;
/** Beyond this nobody crowds anybody. */
const FAR_AWAY = 420;
const MOST_STRETCH = 1.5;
const WARMEST = 3;
const COOLEST = 0.02;

/** A body on trial: its place changes here, never the body's own. */
interface Piece {
  readonly body: Body;
  readonly lines: Line[];
  x: number;
  y: number;
  /** What it costs where it is, known as long as nothing has moved since. */
  known: { readonly moves: number; readonly cost: number } | null;
}

interface Line {
  readonly a: Piece;
  readonly b: Piece;
  readonly count: number;
  readonly wanted: number;
}

interface Puzzle {
  readonly pieces: readonly Piece[];
  readonly lines: readonly Line[];
  readonly frame: Table['frame'];
  /** How many trials were accepted so far. */
  moves: number;
}

const turn = (a: Point, b: Point, c: Point): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const crosses = (a: Point, b: Point, c: Point, d: Point): boolean =>
  Math.min(a.x, b.x) < Math.max(c.x, d.x) &&
  Math.min(c.x, d.x) < Math.max(a.x, b.x) &&
  Math.min(a.y, b.y) < Math.max(c.y, d.y) &&
  Math.min(c.y, d.y) < Math.max(a.y, b.y) &&
  turn(a, b, c) > 0 !== turn(a, b, d) > 0 &&
  turn(c, d, a) > 0 !== turn(c, d, b) > 0;

/** A node in a wide fan lies on several curves. */
const lensCost = (depth: number, count: number): number =>
  depth === 0 ? 0 : (2 + Math.abs(depth) / 10) * (0.8 + 0.2 * Math.min(6, count));

/** Crossings of a line, nodes in its lens, and how far its length is from the one it wants. */
function lineCost({ lines, pieces }: Puzzle, { a, b, count, wanted }: Line): number {
  let cost = 0;
  for (const other of lines) {
    if (other.a === a || other.a === b || other.b === a || other.b === b) continue;
    if (crosses(a, b, other.a, other.b)) cost += Math.min(5, Math.sqrt(count * other.count));
  }
  for (const piece of pieces) {
    if (piece === a || piece === b) continue;
    cost += lensCost(lensDepth(piece.x, piece.y, piece.body.radius, a, b, count), count);
  }
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  // Not Math.hypot, which is several times slower.
  const off = (Math.sqrt(dx * dx + dy * dy) - wanted) / wanted;
  return cost + (off < 0 ? 6 * count : Math.sqrt(count)) * off * off;
}

/** Overlap of boxes, and crowding short of it. */
function crowdCost(one: Piece, other: Piece): number {
  const dx = Math.abs(one.x - other.x);
  const dy = Math.abs(one.y - other.y);
  if (dx + dy > FAR_AWAY) return 0;
  const alongX = one.body.half + other.body.half - dx;
  const height = one.y >= other.y ? other.body.down + one.body.up : one.body.down + other.body.up;
  const overlap = alongX > 0 && height > dy ? 2 + Math.min(alongX, height - dy) / 6 : 0;
  return overlap + 2025 / Math.max(400, dx * dx + dy * dy);
}

function pieceCost(puzzle: Puzzle, piece: Piece): number {
  const { body, x, y } = piece;
  const { halfWidth, halfHeight } = puzzle.frame;
  const outX = Math.max(0, Math.abs(x) + body.half - halfWidth);
  const outY = Math.max(0, body.up - y - halfHeight, y + body.down - halfHeight);
  const homeward = ((x - body.home.x) ** 2 + (y - body.home.y) ** 2) / 40_000;
  let cost = (outX + outY) / 3 + homeward * body.home.pull * 0.9;
  for (const line of piece.lines) cost += lineCost(puzzle, line);
  for (const { a, b, count } of puzzle.lines) {
    if (a !== piece && b !== piece)
      cost += lensCost(lensDepth(x, y, body.radius, a, b, count), count);
  }
  for (const other of puzzle.pieces) if (other !== piece) cost += crowdCost(piece, other);
  return cost;
}

/** Somewhere in the frame, near a neighbour, or a step aside that gets shorter as it cools. */
function proposal({ frame }: Puzzle, piece: Piece, heat: number, random: () => number): Point {
  const dice = random();
  const [across, down] = [random() * 2 - 1, random() * 2 - 1];
  if (dice < 0.12) {
    return {
      x: across * (frame.halfWidth - piece.body.half),
      y: down * (frame.halfHeight - piece.body.down),
    };
  }
  const line = piece.lines[Math.floor(random() * piece.lines.length)];
  if (dice < 0.4 && line) {
    const friend = line.a === piece ? line.b : line.a;
    return { x: friend.x + across * 150, y: friend.y + down * 150 };
  }
  const reach = 10 + 110 * heat;
  return { x: piece.x + across * reach, y: piece.y + down * reach };
}

function puzzleOf({ bodies, pairs, frame }: Table): Puzzle {
  const pieceOf = new Map<Body, Piece>();
  for (const body of bodies) {
    if (body.tier === 0) pieceOf.set(body, { body, lines: [], x: body.x, y: body.y, known: null });
  }
  const lines = pairs.flatMap((pair: Pair): Line[] => {
    const a = pieceOf.get(pair.a);
    const b = pieceOf.get(pair.b);
    return a && b ? [{ a, b, count: pair.count, wanted: linkLength(pair) }] : [];
  });
  for (const line of lines) {
    line.a.lines.push(line);
    line.b.lines.push(line);
  }
  return { pieces: [...pieceOf.values()], lines, frame, moves: 0 };
}

/** Tries another place for one piece; it stays there when that is worth it at this warmth. */
function tryPiece(puzzle: Puzzle, piece: Piece, spent: number, random: () => number): void {
  const { x, y, known } = piece;
  const before = known?.moves === puzzle.moves ? known.cost : pieceCost(puzzle, piece);
  const next = proposal(puzzle, piece, 1 - spent, random);
  piece.x = next.x;
  piece.y = next.y;
  const after = pieceCost(puzzle, piece);
  const warmth = WARMEST * (COOLEST / WARMEST) ** spent;
  const isTaken = after < before || random() < Math.exp((before - after) / warmth);
  if (isTaken) puzzle.moves += 1;
  else {
    piece.x = x;
    piece.y = y;
  }
  piece.known = { moves: puzzle.moves, cost: isTaken ? after : before };
}

/**
 * Stretches the pieces to fill the frame, each way by itself: lines that do not cross stay so. Not where
 * something is held, since that must stay in its place.
 */
function fillFrame({ pieces, frame }: Puzzle): void {
  const left = Math.min(...pieces.map(({ x, body }) => x - body.half));
  const right = Math.max(...pieces.map(({ x, body }) => x + body.half));
  const top = Math.min(...pieces.map(({ y, body }) => y - body.up));
  const bottom = Math.max(...pieces.map(({ y, body }) => y + body.down));
  const factor = (room: number, used: number) =>
    Math.max(0.8, Math.min(MOST_STRETCH, room / Math.max(1, used)));
  const wide = factor(2 * frame.halfWidth, right - left);
  const high = factor(2 * frame.halfHeight, bottom - top);
  for (const piece of pieces) {
    piece.x = (piece.x - (left + right) / 2) * wide;
    piece.y = (piece.y - (top + bottom) / 2) * high;
  }
}

/** As many trials as fit into the looks: a dense graph must not hold the layout up. */
function trialsABody({ pieces, lines }: Puzzle): number {
  const looksATrial = (1 + (2 * lines.length) / pieces.length) * (lines.length + pieces.length);
  return Math.min(TRIALS_A_BODY, Math.floor(MOST_LOOKS / (pieces.length * looksATrial)));
}

/** Better places for the bodies of the first tier; those that are held stay. The same table, the same answer. */
export function untangle(table: Table, random: () => number): ReadonlyMap<Body, Point> {
  const puzzle = puzzleOf(table);
  if (puzzle.pieces.length > MOST_BODIES) return new Map();
  const each = trialsABody(puzzle);
  if (each < LEAST_TRIALS_A_BODY) return new Map();
  const free = puzzle.pieces.filter((piece) => !isHeld(piece.body));
  const trials = free.length * each;
  for (let trial = 0; trial < trials; trial += 1) {
    const piece = free[trial % free.length];
    // A hub costs as many times more to try as it has lines, and seldom finds a better place.
    const isItsTurn = (piece?.lines.length ?? 0) <= 6 || Math.floor(trial / free.length) % 3 === 0;
    if (piece && isItsTurn) tryPiece(puzzle, piece, trial / trials, random);
  }
  if (free.length === puzzle.pieces.length && free.length > 2) fillFrame(puzzle);
  return new Map(puzzle.pieces.map(({ body, x, y }): [Body, Point] => [body, { x, y }]));
}
