/**
 * From where, and in how few hops, can an end still be reached?
 *
 * The search walks only where its budget of hops suffices. For each entity: the hops it may go on by, those
 * nearest to an end first, so that a walk stops looking at the first that is too far; and the hops by which
 * it reaches an end at once. Hubs to be avoided are passed through by none. Breadth first from both sides: beyond
 * where they meet only what a start can use is looked at, and hops are put in order where a walk comes by.
 */
import type { HopTable } from './hop-table.ts';

export interface Reach {
  /**
   * Fewest hops, at least one, from each entity to an end other than by staying; 255 for none, and for what no
   * start reaches early enough.
   */
  readonly distances: Uint8Array;
  /** Hops from an entity into such as may be passed through, nearest to an end first. */
  readonly onwardOf: (entity: number) => Int32Array;
  /** Hops from an entity into an end. */
  readonly lastOf: (entity: number) => Int32Array;
}

export interface ReachQuestion {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly avoid: readonly number[];
  readonly maxHops: number;
}

export const OUT_OF_REACH = 255;

type Test = (number: number) => boolean;

function toFlags(indices: readonly number[], count: number): Uint8Array {
  const flags = new Uint8Array(count);
  for (const index of indices) flags[index] = 1;
  return flags;
}

/** One side of the search: hops away from the starts, or back from the ends. */
interface Side {
  readonly distances: Uint8Array;
  /** From whom it goes on. */
  frontier: readonly number[];
  steps: number;
}

interface Ground {
  readonly table: HopTable;
  readonly maxHops: number;
  readonly mayPass: Test;
  readonly isUsable: Test | null;
}

function sumOf(offsets: Int32Array, { frontier }: Side): number {
  let sum = 0;
  for (const entity of frontier) sum += (offsets[entity + 1] ?? 0) - (offsets[entity] ?? 0);
  return sum;
}

/** One step away from the starts. */
function goAhead({ table, mayPass }: Ground, ahead: Side): void {
  ahead.steps += 1;
  const next: number[] = [];
  for (const tail of ahead.frontier) {
    const last = table.offsets[tail + 1] ?? 0;
    for (let hop = table.offsets[tail] ?? 0; hop < last; hop += 1) {
      const head = table.heads[hop] ?? 0;
      if (ahead.distances[head] !== OUT_OF_REACH) continue;
      ahead.distances[head] = ahead.steps;
      if (mayPass(head)) next.push(head);
    }
  }
  ahead.frontier = next;
}

/** One step back from the ends, to whom a start reaches early enough as far as that is known. */
function goBack({ table, maxHops, mayPass, isUsable }: Ground, back: Side, ahead: Side): void {
  back.steps += 1;
  const left = maxHops - back.steps;
  const isKnown = left <= ahead.steps;
  const next: number[] = [];
  for (const head of back.frontier) {
    const last = table.inOffsets[head + 1] ?? 0;
    for (let at = table.inOffsets[head] ?? 0; at < last; at += 1) {
      const hop = table.inHops[at] ?? 0;
      const tail = table.tails[hop] ?? 0;
      if (back.distances[tail] !== OUT_OF_REACH) continue;
      if (isKnown && (ahead.distances[tail] ?? OUT_OF_REACH) > left) continue;
      if (isUsable !== null && !isUsable(hop)) continue;
      back.distances[tail] = back.steps;
      if (mayPass(tail)) next.push(tail);
    }
  }
  back.frontier = next;
}

function findDistances(ground: Ground, starts: readonly number[], ends: readonly number[]) {
  const { table, maxHops } = ground;
  const { entityCount, offsets, inOffsets } = table;
  const distances = new Uint8Array(entityCount).fill(OUT_OF_REACH);
  const back: Side = { distances, frontier: ends, steps: 0 };
  const ahead: Side = { distances: distances.slice(), frontier: starts, steps: 0 };
  for (const start of starts) ahead.distances[start] = 0;
  while (ahead.steps + back.steps < maxHops) {
    if (sumOf(offsets, ahead) < sumOf(inOffsets, back)) goAhead(ground, ahead);
    else goBack(ground, back, ahead);
  }
  while (back.steps < maxHops) goBack(ground, back, ahead);
  return distances;
}

/** Makes a list for an entity when a walk first comes by, and keeps it. */
function listing(entityCount: number, list: (entity: number) => Int32Array) {
  const placeOf = new Int32Array(entityCount);
  const lists: Int32Array[] = [];
  return (entity: number): Int32Array => {
    const known = lists[(placeOf[entity] ?? 0) - 1];
    if (known !== undefined) return known;
    const made = list(entity);
    placeOf[entity] = lists.push(made);
    return made;
  };
}

/** `isUsable` may rule hops out altogether; null where none is. */
export function findReach(
  table: HopTable,
  { starts, ends, avoid, maxHops }: ReachQuestion,
  isUsable: Test | null = null,
): Reach {
  const { entityCount, offsets, heads } = table;
  const isEnd = toFlags(ends, entityCount);
  const isHub = toFlags(avoid, entityCount);
  // Whoever passes through the only end comes back to it never: no entity stands twice in a path.
  const onlyEnd = ends.length === 1 ? (ends[0] ?? -1) : -1;
  const mayPass: Test = (entity) => isHub[entity] === 0 && entity !== onlyEnd;
  const distances = findDistances({ table, maxHops, mayPass, isUsable }, starts, ends);
  const pick = (entity: number, isWanted: Test): number[] => {
    const found: number[] = [];
    for (let hop = offsets[entity] ?? 0; hop < (offsets[entity + 1] ?? 0); hop += 1)
      if (isWanted(heads[hop] ?? 0) && (isUsable === null || isUsable(hop))) found.push(hop);
    return found;
  };
  const distanceOver = (hop: number): number => distances[heads[hop] ?? 0] ?? OUT_OF_REACH;
  return {
    distances,
    onwardOf: listing(entityCount, (entity) => {
      const onward = pick(
        entity,
        (head) => mayPass(head) && (distances[head] ?? OUT_OF_REACH) < maxHops,
      );
      return Int32Array.from(onward.toSorted((a, b) => distanceOver(a) - distanceOver(b)));
    }),
    lastOf: listing(entityCount, (entity) =>
      Int32Array.from(pick(entity, (head) => isEnd[head] === 1)),
    ),
  };
}
