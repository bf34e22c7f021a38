/**
 * Which sequences of hops lead from the starts to the ends, and how many are there?
 *
 * Works on numbers alone, so that it can be posted to a worker. Paths are sought by length, shortest first,
 * and a step is taken only where an end is still within reach, so that little is walked in vain. It pauses
 * every few thousand steps to say how far it is and ends at its budget of steps; what was counted until
 * then stands. Memory is bounded by the number of paths to keep.
 */
import type { HopTable } from './hop-table.ts';
import { openRanking, type Ranking } from './path-ranking.ts';
import type { SearchProgress } from './path.ts';
import { findReach, OUT_OF_REACH, type Reach } from './reach.ts';

/** Entities by their place in the corpus. */
export interface SearchQuestion {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly avoid: readonly number[];
  readonly maxHops: number;
  readonly oneVoiceOnly: boolean;
}

export interface SearchLimits {
  /** How many of the best paths are kept. */
  readonly keep: number;
  /** How many steps may be taken in all. */
  readonly steps: number;
}

export interface FoundPaths {
  /** Each a list of places in the table of hops; best first. */
  readonly paths: readonly Int32Array[];
  readonly total: number;
  readonly isExact: boolean;
  readonly completeHops: number;
  readonly steps: number;
}

/** What a page says to the worker that searches; to cancel is to end the worker. */
export interface ToSearch {
  readonly type: 'start';
  readonly table: HopTable;
  readonly question: SearchQuestion;
  readonly limits: SearchLimits;
}

export type FromSearch =
  | { readonly type: 'progress'; readonly progress: SearchProgress }
  | { readonly type: 'found'; readonly found: FoundPaths };

/** Steps between two pauses; about a tenth of a millisecond. */
const STEPS_A_TURN = 4096;

interface Walk {
  steps: number;
  total: number;
}

/** One place on the way: which entity, which hop led there and which is tried next. */
interface Trail {
  readonly entities: Int32Array;
  readonly hops: Int32Array;
  /** The hops to try at each place, and which of them is next. */
  readonly choices: Int32Array[];
  readonly cursors: Int32Array;
  readonly ranks: Int32Array;
  readonly passages: Int32Array;
  /** The voices that hold every hop so far, `voiceWords` words a place. */
  readonly voices: Uint32Array;
  readonly isOnTrail: Uint8Array;
}

function openTrail({ entityCount, voiceWords }: HopTable, maxHops: number): Trail {
  const places = maxHops + 1;
  return {
    entities: new Int32Array(places),
    hops: new Int32Array(places),
    choices: [],
    cursors: new Int32Array(places),
    ranks: new Int32Array(places),
    passages: new Int32Array(places),
    voices: new Uint32Array(places * voiceWords).fill(0xffffffff),
    isOnTrail: new Uint8Array(entityCount),
  };
}

/** Narrows the voices of place `depth` by those of the hop into place `depth + 1`; false where none is left. */
function keepVoices(table: HopTable, trail: Trail, depth: number, hop: number): boolean {
  let any = 0;
  for (let word = 0; word < table.voiceWords; word += 1) {
    const left =
      (trail.voices[depth * table.voiceWords + word] ?? 0) &
      (table.voices[hop * table.voiceWords + word] ?? 0);
    trail.voices[(depth + 1) * table.voiceWords + word] = left;
    any |= left;
  }
  return any !== 0;
}

interface Search {
  readonly table: HopTable;
  readonly reach: Reach;
  readonly oneVoiceOnly: boolean;
  readonly ranking: Ranking;
  readonly trail: Trail;
  readonly walk: Walk;
}

function enter({ trail, reach }: Search, depth: number, entity: number, isLast: boolean): void {
  trail.entities[depth] = entity;
  trail.choices[depth] = isLast ? reach.lastOf(entity) : reach.onwardOf(entity);
  trail.cursors[depth] = 0;
  trail.isOnTrail[entity] = 1;
}

/** Takes the hop at place `depth`; false where it leads back onto the trail or no voice says it all. */
function takeHop({ table, trail, oneVoiceOnly }: Search, depth: number, hop: number): boolean {
  if (trail.isOnTrail[table.heads[hop] ?? 0] === 1) return false;
  if (oneVoiceOnly && !keepVoices(table, trail, depth, hop)) return false;
  trail.hops[depth] = hop;
  trail.ranks[depth + 1] = Math.max(trail.ranks[depth] ?? 0, table.ranks[hop] ?? 0);
  trail.passages[depth + 1] = (trail.passages[depth] ?? 0) + (table.passages[hop] ?? 0);
  return true;
}

function keepPath({ trail, walk, ranking }: Search, length: number): void {
  walk.total += 1;
  const worstRank = trail.ranks[length] ?? 0;
  const passages = trail.passages[length] ?? 0;
  if (ranking.isWorth(worstRank, passages))
    ranking.add({ hops: trail.hops.slice(0, length), worstRank, passages });
}

/** The next hop to try at place `depth`, or −1 where none that is left leads to an end in time. */
function nextHop({ table, reach, trail }: Search, depth: number, length: number): number {
  const choices = trail.choices[depth];
  const cursor = trail.cursors[depth] ?? 0;
  trail.cursors[depth] = cursor + 1;
  if (choices === undefined || cursor >= choices.length) return -1;
  const hop = choices[cursor] ?? -1;
  if (depth === length - 1) return hop;
  const distance = reach.distances[table.heads[hop] ?? 0] ?? OUT_OF_REACH;
  return distance <= length - depth - 1 ? hop : -1;
}

/** All paths of exactly this length from one start; ends with false where the steps were used up. */
function* walkFrom(
  search: Search,
  start: number,
  length: number,
  steps: number,
): Generator<SearchProgress, boolean> {
  const { trail, walk, table, reach } = search;
  if ((reach.distances[start] ?? OUT_OF_REACH) > length) return true;
  enter(search, 0, start, length === 1);
  let depth = 0;
  while (depth >= 0) {
    if (walk.steps >= steps) return false;
    walk.steps += 1;
    if (walk.steps % STEPS_A_TURN === 0)
      yield { steps: walk.steps, total: walk.total, hops: length };
    const hop = nextHop(search, depth, length);
    if (hop === -1) {
      trail.isOnTrail[trail.entities[depth] ?? 0] = 0;
      depth -= 1;
    } else if (takeHop(search, depth, hop)) {
      if (depth === length - 1) keepPath(search, length);
      else {
        depth += 1;
        enter(search, depth, table.heads[hop] ?? 0, depth === length - 1);
      }
    }
  }
  return true;
}

function openSearch(table: HopTable, question: SearchQuestion, limits: SearchLimits): Search {
  const hasVoice = (hop: number): boolean => {
    const from = hop * table.voiceWords;
    return table.voices.subarray(from, from + table.voiceWords).some((word) => word !== 0);
  };
  const isUsable = question.oneVoiceOnly ? hasVoice : null;
  return {
    table,
    reach: findReach(table, question, isUsable),
    oneVoiceOnly: question.oneVoiceOnly,
    ranking: openRanking(table, limits.keep),
    trail: openTrail(table, question.maxHops),
    walk: { steps: 0, total: 0 },
  };
}

/** Yields now and then how far it is; ends with what was found. */
export function* searchPaths(
  table: HopTable,
  question: SearchQuestion,
  limits: SearchLimits,
): Generator<SearchProgress, FoundPaths> {
  const search = openSearch(table, question, limits);
  const { walk, ranking, reach } = search;
  let completeHops = 0;
  let isExact = true;
  for (let length = 1; isExact && length <= question.maxHops; length += 1) {
    for (const start of question.starts) {
      isExact = yield* walkFrom(search, start, length, limits.steps);
      if (!isExact) break;
    }
    ranking.closeLength();
    if (isExact) completeHops = length;
  }
  reach.release();
  return { paths: ranking.paths(), total: walk.total, isExact, completeHops, steps: walk.steps };
}

/** The same without a pause. */
export function findPaths(
  table: HopTable,
  question: SearchQuestion,
  limits: SearchLimits,
): FoundPaths {
  const search = searchPaths(table, question, limits);
  for (;;) {
    const turn = search.next();
    if (turn.done === true) return turn.value;
  }
}
