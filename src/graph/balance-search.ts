/**
 * Which triangles are there among half a million signed relations, how many of each verdict, and which come first?
 *
 * Three are judged as numbers (signed-threes.ts); only those that are listed are made into what can be read. Every
 * count is exact, however few are listed. Pauses on the way.
 */
import { byNumber, inTurn } from '../kit/order.ts';
import { onceAsked } from '../kit/once-asked.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import { readSidesInTurns, type BalanceMode, type Side, type SideBook } from './attitudes.ts';
import {
  bySupport,
  byWords,
  toAlmost,
  toTriangle,
  type Balance,
  type FoundReading,
  type Supported,
  type Triangle,
  type TriangleReading,
  type Verdict,
} from './balance.ts';
import type { Bits } from './bit-set.ts';
import { bitsOf } from './dataset-index.ts';
import { atOnce } from './in-turns.ts';
import { makeSentencesOf, type SentencesOf } from './sentence-keys.ts';
import { openShortList } from './short-list.ts';
import { AGAINST, FOR, type SignedPairs } from './signed-pairs.ts';
import { eachGap, eachTriangle } from './signed-threes.ts';
import { statingColumnOf } from './stating-column.ts';

const BOTH = FOR | AGAINST;

type Places = readonly [number, number, number];

interface Three extends Supported {
  readonly places: Places;
}

const byThree = inTurn<Three>(
  bySupport,
  byNumber(({ places }) => places[0]),
  byNumber(({ places }) => places[1]),
  byNumber(({ places }) => places[2]),
);

interface Told extends Three {
  readonly inOneSentence: TriangleReading['inOneSentence'];
}

/** On how many different passages some pairs rest together. */
function openPassageCount(dataset: Dataset, { offsets, relations }: SignedPairs) {
  const stating = onceAsked(() => statingColumnOf(dataset));
  const metBy = new Int32Array(dataset.passages.length).fill(-1);
  let asked = 0;
  return (pairs: readonly number[]): number => {
    if (metBy.length === 0) return 0;
    asked += 1;
    let count = 0;
    for (const pair of pairs) {
      for (let at = offsets[pair] ?? 0; at < (offsets[pair + 1] ?? 0); at += 1) {
        const relation = relations[at] ?? 0;
        const last = stating().offsets[relation + 1] ?? 0;
        for (let piece = stating().offsets[relation] ?? 0; piece < last; piece += 1) {
          const passage = stating().passages[piece] ?? 0;
          if (metBy[passage] !== asked) count += 1;
          metBy[passage] = asked;
        }
      }
    }
    return count;
  };
}

/** Whether a sentence touches all of some pairs: then it is worth reading whether it says them all. */
function openSentenceCheck(dataset: Dataset, signed: SignedPairs, sentencesOf: SentencesOf) {
  const known = new Map<number, ReadonlySet<number>>();
  const sentencesOfPair = (pair: number): ReadonlySet<number> => {
    const own = known.get(pair) ?? new Set(findSentences(dataset, signed, sentencesOf, pair));
    known.set(pair, own);
    return own;
  };
  return (pairs: readonly number[]): boolean => {
    if (dataset.sources.length === 0) return false;
    const [first = 0, ...others] = pairs;
    return [...sentencesOfPair(first)].some((sentence) =>
      others.every((pair) => sentencesOfPair(pair).has(sentence)),
    );
  };
}

function* findSentences(
  { relations }: Dataset,
  signed: SignedPairs,
  sentencesOf: SentencesOf,
  pair: number,
): Generator<number, void> {
  for (let at = signed.offsets[pair] ?? 0; at < (signed.offsets[pair + 1] ?? 0); at += 1) {
    const relation = relations[signed.relations[at] ?? -1];
    if (relation !== undefined) yield* sentencesOf(relation);
  }
}

interface Search {
  readonly book: SideBook;
  readonly countPassages: (pairs: readonly number[]) => number;
  readonly mayBeTold: (pairs: readonly number[]) => boolean;
  readonly sentencesOf: SentencesOf;
  /** So many of each kind are listed. */
  readonly most: number;
}

function openSearch(dataset: Dataset, book: SideBook, most: number): Search {
  const inText = onceAsked(() => makeSentencesOf(dataset));
  const sentencesOf = (relation: Relation) => inText()(relation);
  return {
    book,
    countPassages: openPassageCount(dataset, book.signed),
    mayBeTold: openSentenceCheck(dataset, book.signed, sentencesOf),
    sentencesOf,
    most,
  };
}

function countVias({ isVia }: SignedPairs, pairs: readonly number[]): number {
  let sum = 0;
  for (const pair of pairs) sum += isVia[pair] ?? 0;
  return sum;
}

interface Dislike extends Told {
  readonly three: Three;
  /** Its place among the readings. */
  readonly at: number;
}

/** Those of the claim that two are drawn together; a plain three needs no words to be read. */
function findDislikes(search: Search, three: Three, pairs: Places): readonly Dislike[] {
  const { book, mayBeTold, sentencesOf } = search;
  const { signs } = book.signed;
  const isPlain = pairs.every((pair) => signs[pair] !== BOTH);
  if (isPlain && pairs.filter((pair) => signs[pair] === AGAINST).length !== 2) return [];
  if (isPlain && !mayBeTold(pairs)) return [{ ...three, three, inOneSentence: null, at: 0 }];
  return toTriangle(book, three.places, sentencesOf).readings.flatMap((reading, at) =>
    reading.shape === 'common-dislike'
      ? [
          {
            places: three.places,
            vias: reading.vias,
            passages: reading.passages,
            inOneSentence: reading.inOneSentence,
            three,
            at,
          },
        ]
      : [],
  );
}

function* findTriangles(search: Search) {
  const { book, countPassages, sentencesOf, most } = search;
  const { signed, actors } = book;
  const counts = { balanced: 0, unbalanced: 0, undecided: 0, dislikes: 0, dislikesTold: 0 };
  const lists: Readonly<Record<Verdict, ReturnType<typeof openShortList<Three>>>> = {
    balanced: openShortList(most, byThree),
    unbalanced: openShortList(most, byThree),
    undecided: openShortList(most, byThree),
  };
  const dislikes = openShortList<Dislike>(
    most,
    inTurn<Dislike>(
      byWords,
      (one, other) => byThree(one.three, other.three),
      byNumber(({ at }) => at),
    ),
  );
  yield* eachTriangle(signed, actors.length, (places, pairs) => {
    const three = { places, vias: countVias(signed, pairs), passages: countPassages(pairs) };
    const hostile = pairs.filter((pair) => signed.signs[pair] === AGAINST).length;
    const isOpen = pairs.some((pair) => signed.signs[pair] === BOTH);
    const verdict = isOpen ? 'undecided' : hostile % 2 === 0 ? 'balanced' : 'unbalanced';
    counts[verdict] += 1;
    lists[verdict].offer(three);
    for (const dislike of findDislikes(search, three, pairs)) {
      counts.dislikes += 1;
      if (dislike.inOneSentence !== null) counts.dislikesTold += 1;
      dislikes.offer(dislike);
    }
  });
  const toRead = ({ places }: Three): Triangle => toTriangle(book, places, sentencesOf);
  const triangles: Triangle[] = [];
  for (const three of Object.values(lists)
    .flatMap((list) => list.first())
    .toSorted(byThree)) {
    triangles.push(toRead(three));
    yield;
  }
  const found: FoundReading[] = [];
  for (const { three, at } of dislikes.first()) {
    const triangle = toRead(three);
    const reading = triangle.readings[at];
    if (reading !== undefined) found.push({ triangle, reading });
    yield;
  }
  return { counts, triangles, dislikes: found };
}

function* findAlmost({ book, countPassages, mayBeTold, sentencesOf, most }: Search) {
  const { signed, actors } = book;
  let count = 0;
  const list = openShortList<Told>(most, inTurn<Told>(byWords, byThree));
  yield* eachGap(signed, actors.length, (places, pairs) => {
    count += 1;
    list.offer({
      places,
      vias: countVias(signed, pairs),
      passages: countPassages(pairs),
      inOneSentence: mayBeTold(pairs) ? toAlmost(book, places, sentencesOf).inOneSentence : null,
    });
  });
  const almost = [];
  for (const { places } of list.first()) {
    almost.push(toAlmost(book, places, sentencesOf));
    yield;
  }
  return { count, almost };
}

/** All pairs with a sign, or those with both. */
function sidesOf({ signed, sideBetween }: SideBook, signs: number | null, most: number) {
  const sides: Side[] = [];
  for (let pair = 0; pair < signed.count && sides.length < most; pair += 1)
    if (signs === null || signed.signs[pair] === signs)
      sides.push(sideBetween(signed.lower[pair] ?? -1, signed.upper[pair] ?? -1));
  return sides;
}

/**
 * `admitted` are the relations that the reader's filters let through; at most so many of each kind are listed, and of
 * the triangles so many of each verdict.
 */
export function* balanceInTurns(
  dataset: Dataset,
  admitted: Bits,
  mode: BalanceMode,
  most = Infinity,
): Generator<void, Balance> {
  const book = yield* readSidesInTurns(dataset, admitted, mode);
  const search = openSearch(dataset, book, most);
  const { counts, triangles, dislikes } = yield* findTriangles(search);
  const { almost, count } = yield* findAlmost(search);
  const { signed } = book;
  const sides = onceAsked(() => sidesOf(book, null, Infinity));
  return {
    mode,
    get sides() {
      return sides();
    },
    ambivalent: sidesOf(book, BOTH, most),
    triangles,
    dislikes,
    almost,
    counts: {
      ...counts,
      almost: count,
      pairs: signed.count,
      ambivalent: signed.signs.reduce((sum, signs) => sum + (signs === BOTH ? 1 : 0), 0),
    },
  };
}

/** The same, without a pause and with everything listed. */
export const balanceOf = (
  dataset: Dataset,
  relations: readonly Relation[],
  mode: BalanceMode,
): Balance => atOnce(balanceInTurns(dataset, bitsOf(dataset, relations), mode));
