/**
 * Do the likes and dislikes of three actors fit together, and whom do common dislikes draw together?
 *
 * Balance after Heider (1946) and Cartwright & Harary (1956): three signed sides are balanced when their
 * product is +, unbalanced when it is −. With an ambivalent side the triangle is undecided; its `readings`
 * then list every choice of signs that the words support, each with its own verdict. Signs come from
 * attitudes.ts. Found in balance-search.ts.
 */
import { byNumber, inTurn } from '../kit/order.ts';
import type { EntityId } from '../model/ids.ts';
import type { Attitude, BalanceMode, Side, SideBook, Sign } from './attitudes.ts';
import type { SentencesOf } from './sentence-keys.ts';
import { statingPassages } from './stating-passages.ts';

export type Verdict = 'balanced' | 'unbalanced' | 'undecided';

/**
 * + + +  three friends · + − −  two with a common dislike · + + −  friends of one, at odds with each other ·
 * − − −  three opponents. The first two are balanced.
 */
export type TriangleShape = 'friends' | 'common-dislike' | 'torn-friend' | 'opponents';

/** One choice of a sign for each side, and what it makes of the three. */
export interface TriangleReading {
  /** In the order of the triangle's sides. */
  readonly signs: readonly [Sign, Sign, Sign];
  readonly verdict: 'balanced' | 'unbalanced';
  readonly shape: TriangleShape;
  /** Who stands alone: whom the two dislike, or who is a friend of both; null in the other shapes. */
  readonly apart: EntityId | null;
  /** Sides on which this sign is had only by way of a thing. */
  readonly vias: number;
  /** Different passages behind the attitudes of these signs. */
  readonly passages: number;
  /**
   * One attitude of each side, all said in one sentence that says no other sign of these sides; null where
   * there is no such sentence. ("They lay aside their differences for common interests" has every sign.)
   */
  readonly inOneSentence: readonly Attitude[] | null;
}

export interface Triangle {
  /** In the order of the corpus. */
  readonly actors: readonly [EntityId, EntityId, EntityId];
  /** First–second, first–third, second–third. */
  readonly sides: readonly [Side, Side, Side];
  readonly verdict: Verdict;
  /** One where no side is ambivalent; else up to eight: in one sentence first, fewest vias, most passages. */
  readonly readings: readonly TriangleReading[];
  /** Sides that are signed only by way of a thing. */
  readonly vias: number;
  readonly passages: number;
}

/** Two signed sides that meet in one actor; of the other two no sign is said. */
export interface AlmostTriangle {
  readonly shared: EntityId;
  readonly sides: readonly [Side, Side];
  /** Its sign is none; what it holds is denied, unrealised or neutral, or nothing at all. */
  readonly missing: Side;
  /** The sign that would balance the three; null where a side is ambivalent. */
  readonly balancingSign: Sign | null;
  /** One attitude of each of the two sides, said in one sentence, each side there with one sign only. */
  readonly inOneSentence: readonly Attitude[] | null;
  readonly vias: number;
  readonly passages: number;
}

/** A reading with its triangle. */
export interface FoundReading {
  readonly triangle: Triangle;
  readonly reading: TriangleReading;
}

/** Of what is very many only the first are listed; all are counted. */
export interface Balance {
  readonly mode: BalanceMode;
  /** The pairs of actors with a sign, in the order of the corpus; made when asked for. */
  readonly sides: readonly Side[];
  /** Those of them with both signs. */
  readonly ambivalent: readonly Side[];
  /** Fewest vias first, then most passages, then the order of the corpus. */
  readonly triangles: readonly Triangle[];
  /**
   * The claim that common dislikes draw two together, with `reading.apart` as the one disliked: every reading of
   * that shape, best supported first.
   */
  readonly dislikes: readonly FoundReading[];
  /** As triangles, after those whose two sides one sentence says. */
  readonly almost: readonly AlmostTriangle[];
  readonly counts: BalanceCounts;
}

export interface BalanceCounts extends Readonly<Record<Verdict | 'almost', number>> {
  readonly pairs: number;
  readonly ambivalent: number;
  readonly dislikes: number;
  /** Of the dislikes, those that one sentence says. */
  readonly dislikesTold: number;
}

/** The attitudes of one sign on a side: the words behind a reading. */
export const attitudesOf = (side: Side, sign: Sign): readonly Attitude[] =>
  side.attitudes.filter((attitude) => attitude.sign === sign);

const isOnlyVia = (attitudes: readonly Attitude[]): boolean =>
  attitudes.every(({ via }) => via !== null);

const countPassages = (attitudes: readonly Attitude[]): number =>
  statingPassages(attitudes.map(({ relation }) => relation)).size;

const signsOf = (side: Side): readonly Sign[] =>
  ([1, -1] as const).filter((sign) => attitudesOf(side, sign).length > 0);

const countVias = (sides: readonly Side[]): number =>
  sides.filter(({ attitudes }) => isOnlyVia(attitudes)).length;

const passagesOfSides = (sides: readonly Side[]): number =>
  countPassages(sides.flatMap(({ attitudes }) => attitudes));

/** One attitude of each side from the first sentence that holds all of them, and no side with both signs. */
function findOneSentence(
  sides: readonly Side[],
  sentencesOf: SentencesOf,
  signs?: readonly Sign[],
): readonly Attitude[] | null {
  const [first] = sides;
  const numbers = new Set(first?.attitudes.flatMap(({ relation }) => [...sentencesOf(relation)]));
  for (const sentence of [...numbers].toSorted((a, b) => a - b)) {
    const said = sides.map(({ attitudes }) =>
      attitudes.filter(({ relation }) => sentencesOf(relation).has(sentence)),
    );
    const isPlain = said.every((attitudes, place) => {
      const asked = signs?.[place] ?? attitudes[0]?.sign;
      return attitudes.every(({ sign }) => sign === asked);
    });
    const firsts = said.flatMap((attitudes) => attitudes.slice(0, 1));
    if (isPlain && firsts.length === sides.length) return firsts;
  }
  return null;
}

export interface Supported {
  readonly vias: number;
  readonly passages: number;
}

export const bySupport = inTurn<Supported>(
  byNumber(({ vias }) => vias),
  byNumber(({ passages }) => -passages),
);

/** What one sentence says outweighs what only we put together. */
export const byWords = inTurn<Supported & { readonly inOneSentence: readonly Attitude[] | null }>(
  byNumber(({ inOneSentence }) => (inOneSentence === null ? 1 : 0)),
  bySupport,
);

const SHAPES: readonly TriangleShape[] = ['friends', 'torn-friend', 'common-dislike', 'opponents'];

/** The odd side out lies opposite to the one who stands apart. */
function findApart(signs: readonly Sign[], actors: Triangle['actors']): EntityId | null {
  const odd = signs.findIndex((sign) => signs.filter((other) => other === sign).length === 1);
  const [a, b, c] = actors;
  return [c, b, a][odd] ?? null;
}

function toReading(
  signs: TriangleReading['signs'],
  { actors, sides }: Pick<Triangle, 'actors' | 'sides'>,
  sentencesOf: SentencesOf,
): TriangleReading {
  const held = sides.map((side, place) => attitudesOf(side, signs[place] ?? 1));
  const dislikes = signs.filter((sign) => sign === -1).length;
  return {
    signs,
    verdict: dislikes % 2 === 0 ? 'balanced' : 'unbalanced',
    shape: SHAPES[dislikes] ?? 'friends',
    apart: findApart(signs, actors),
    vias: held.filter(isOnlyVia).length,
    passages: countPassages(held.flat()),
    inOneSentence: findOneSentence(sides, sentencesOf, signs),
  };
}

function readingsOf(
  triangle: Pick<Triangle, 'actors' | 'sides'>,
  sentencesOf: SentencesOf,
): readonly TriangleReading[] {
  const [first, second, third] = triangle.sides;
  const choices = signsOf(first).flatMap((a) =>
    signsOf(second).flatMap((b) => signsOf(third).map((c) => [a, b, c] as const)),
  );
  return choices.map((signs) => toReading(signs, triangle, sentencesOf)).toSorted(byWords);
}

export function toTriangle(
  book: SideBook,
  places: readonly [number, number, number],
  sentencesOf: SentencesOf,
): Triangle {
  const [a, b, c] = places;
  const sides = [book.sideBetween(a, b), book.sideBetween(a, c), book.sideBetween(b, c)] as const;
  const actors = [sides[0].ends[0], sides[0].ends[1], sides[1].ends[1]] as const;
  const readings = readingsOf({ actors, sides }, sentencesOf);
  const [only, ...others] = readings;
  return {
    actors,
    sides,
    verdict: only === undefined || others.length > 0 ? 'undecided' : only.verdict,
    readings,
    vias: countVias(sides),
    passages: passagesOfSides(sides),
  };
}

export function toAlmost(
  book: SideBook,
  [shared, one, other]: readonly [number, number, number],
  sentencesOf: SentencesOf,
): AlmostTriangle {
  const sides = [book.sideBetween(shared, one), book.sideBetween(shared, other)] as const;
  const missing = book.sideBetween(one, other);
  const [first, second] = sides.map(signsOf);
  const isPlain = first?.length === 1 && second?.length === 1;
  const [id] = sides[0].ends.filter((end) => sides[1].ends.includes(end));
  return {
    shared: id ?? sides[0].ends[0],
    sides,
    missing,
    balancingSign: isPlain ? (first[0] === second[0] ? 1 : -1) : null,
    inOneSentence: findOneSentence(sides, sentencesOf),
    vias: countVias(sides),
    passages: passagesOfSides(sides),
  };
}
