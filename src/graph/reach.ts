/**
 * From where, and in how few hops, can an end still be reached?
 *
 * The search walks only where its budget of hops suffices. For each entity: the hops it may go on by, those
 * nearest to an end first, so that a walk stops looking at the first that is too far; and the hops by which
 * it reaches an end at once. Hubs to be avoided are passed through by none. Breadth first, linear.
 */
import type { HopTable } from './hop-table.ts';

export interface Reach {
  /** Fewest hops, at least one, from each entity to an end other than by staying; 255 for none. */
  readonly distances: Uint8Array;
  /** Hops into entities that may be passed through, by tail, nearest first. */
  readonly onwardOffsets: Int32Array;
  readonly onward: Int32Array;
  /** Hops into an end, by tail. */
  readonly lastOffsets: Int32Array;
  readonly last: Int32Array;
}

export interface ReachQuestion {
  readonly ends: readonly number[];
  readonly avoid: readonly number[];
  readonly maxHops: number;
}

export const OUT_OF_REACH = 255;

function toFlags(indices: readonly number[], count: number): Uint8Array {
  const flags = new Uint8Array(count);
  for (const index of indices) flags[index] = 1;
  return flags;
}

type IsUsable = (hop: number) => boolean;

/** Breadth first against influence; `mayPass` flags the entities a path may go on through. */
function findDistances(
  { entityCount, inOffsets, inHops, tails }: HopTable,
  { ends, maxHops }: ReachQuestion,
  mayPass: Uint8Array,
  isUsable: IsUsable | null,
): Uint8Array {
  const distances = new Uint8Array(entityCount).fill(OUT_OF_REACH);
  // An end may be met once more on the way, so it can stand in line twice.
  const waiting = new Int32Array(entityCount + ends.length);
  waiting.set(ends);
  let from = 0;
  let until = ends.length;
  for (let distance = 1; distance <= maxHops && from < until; distance += 1) {
    let filled = until;
    for (; from < until; from += 1) {
      const head = waiting[from] ?? 0;
      const last = inOffsets[head + 1] ?? 0;
      for (let at = inOffsets[head] ?? 0; at < last; at += 1) {
        const hop = inHops[at] ?? 0;
        const tail = tails[hop] ?? 0;
        if (distances[tail] !== OUT_OF_REACH) continue;
        if (isUsable !== null && !isUsable(hop)) continue;
        distances[tail] = distance;
        if (mayPass[tail] === 1) waiting[filled++] = tail;
      }
    }
    until = filled;
  }
  return distances;
}

/** The hops of each entity by the number `groupOf` gives them, lowest first and below `groups`, as CSR. */
function selectHops(
  { entityCount, offsets, tails }: HopTable,
  groupOf: (hop: number) => number,
  groups: number,
): { readonly offsets: Int32Array; readonly hops: Int32Array } {
  const groupOfHop = new Uint8Array(tails.length);
  const chosen = new Int32Array(entityCount + 1);
  for (let hop = 0; hop < tails.length; hop += 1) {
    const group = Math.min(groupOf(hop), groups);
    groupOfHop[hop] = group;
    const place = (tails[hop] ?? 0) + 1;
    if (group < groups) chosen[place] = (chosen[place] ?? 0) + 1;
  }
  for (let entity = 0; entity < entityCount; entity += 1)
    chosen[entity + 1] = (chosen[entity + 1] ?? 0) + (chosen[entity] ?? 0);
  const hops = new Int32Array(chosen[entityCount] ?? 0);
  const next = new Int32Array(groups + 1);
  for (let entity = 0; entity < entityCount; entity += 1) {
    const first = offsets[entity] ?? 0;
    const last = offsets[entity + 1] ?? 0;
    next.fill(0);
    // Where the hops of each group begin: behind all of lower groups.
    for (let hop = first; hop < last; hop += 1) {
      const after = (groupOfHop[hop] ?? 0) + 1;
      if (after < groups) next[after] = (next[after] ?? 0) + 1;
    }
    for (let group = 1; group < groups; group += 1)
      next[group] = (next[group] ?? 0) + (next[group - 1] ?? 0);
    const start = chosen[entity] ?? 0;
    for (let hop = first; hop < last; hop += 1) {
      const group = groupOfHop[hop] ?? 0;
      if (group === groups) continue;
      const place = next[group] ?? 0;
      hops[start + place] = hop;
      next[group] = place + 1;
    }
  }
  return { offsets: chosen, hops };
}

/** `isUsable` may rule hops out altogether; null where none is. */
export function findReach(
  table: HopTable,
  question: ReachQuestion,
  isUsable: IsUsable | null = null,
): Reach {
  const { ends, avoid, maxHops } = question;
  const { entityCount, heads } = table;
  const isEnd = toFlags(ends, entityCount);
  const isHub = toFlags(avoid, entityCount);
  // Whoever passes through the only end comes back to it never: no entity stands twice in a path.
  const [onlyEnd] = ends.length === 1 ? ends : [];
  const mayPass = isHub.map((hub, entity) => (hub === 1 || entity === onlyEnd ? 0 : 1));
  const distances = findDistances(table, question, mayPass, isUsable);
  const mayUse = (hop: number): boolean => isUsable === null || isUsable(hop);
  const distanceOver = (hop: number): number => {
    const head = heads[hop] ?? 0;
    return mayPass[head] === 1 && mayUse(hop) ? (distances[head] ?? OUT_OF_REACH) : OUT_OF_REACH;
  };
  const onward = selectHops(table, distanceOver, maxHops);
  const last = selectHops(table, (hop) => (isEnd[heads[hop] ?? 0] === 1 && mayUse(hop) ? 0 : 1), 1);
  return {
    distances,
    onwardOffsets: onward.offsets,
    onward: onward.hops,
    lastOffsets: last.offsets,
    last: last.hops,
  };
}
