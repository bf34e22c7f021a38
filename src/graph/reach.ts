/**
 * From where, and in how few hops, can an end still be reached?
 *
 * The search walks only where its budget of hops suffices. For each entity: the hops it may go on by, those
 * nearest to an end first, so that a walk stops looking at the first that is too far; and the hops by which
 * it reaches an end at once. Hubs to be avoided are passed through by none. Breadth first, linear.
 */
import type { HopTable } from './influence-graph.ts';

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

/** Breadth first against influence; `mayPass` says which entities a path may go on through. */
function findDistances(
  table: HopTable,
  { ends, maxHops }: ReachQuestion,
  mayPass: (entity: number) => boolean,
  isUsable: (hop: number) => boolean,
): Uint8Array {
  const distances = new Uint8Array(table.entityCount).fill(OUT_OF_REACH);
  let frontier: readonly number[] = ends;
  for (let distance = 1; distance <= maxHops && frontier.length > 0; distance += 1) {
    const next: number[] = [];
    for (const head of frontier) {
      for (let at = table.inOffsets[head] ?? 0; at < (table.inOffsets[head + 1] ?? 0); at += 1) {
        const hop = table.inHops[at] ?? 0;
        const tail = table.tails[hop] ?? 0;
        if (distances[tail] !== OUT_OF_REACH || !isUsable(hop)) continue;
        distances[tail] = distance;
        if (mayPass(tail)) next.push(tail);
      }
    }
    frontier = next;
  }
  return distances;
}

/** The hops of each entity that pass `isWanted`, in the order of `measure`, as CSR. */
function selectHops(
  table: HopTable,
  isWanted: (hop: number) => boolean,
  measure: (hop: number) => number,
): { readonly offsets: Int32Array; readonly hops: Int32Array } {
  const offsets = new Int32Array(table.entityCount + 1);
  const chosen: number[] = [];
  for (let entity = 0; entity < table.entityCount; entity += 1) {
    const own: number[] = [];
    for (let hop = table.offsets[entity] ?? 0; hop < (table.offsets[entity + 1] ?? 0); hop += 1)
      if (isWanted(hop)) own.push(hop);
    own.sort((a, b) => measure(a) - measure(b) || a - b);
    for (const hop of own) chosen.push(hop);
    offsets[entity + 1] = chosen.length;
  }
  return { offsets, hops: Int32Array.from(chosen) };
}

/** `isUsable` may rule hops out altogether. */
export function findReach(
  table: HopTable,
  question: ReachQuestion,
  isUsable: (hop: number) => boolean = () => true,
): Reach {
  const { ends, avoid, maxHops } = question;
  const isEnd = toFlags(ends, table.entityCount);
  const isHub = toFlags(avoid, table.entityCount);
  // Whoever passes through the only end comes back to it never: no entity stands twice in a path.
  const [onlyEnd] = ends.length === 1 ? ends : [];
  const mayPass = (entity: number): boolean => isHub[entity] === 0 && entity !== onlyEnd;
  const distances = findDistances(table, question, mayPass, isUsable);
  const headOf = (hop: number): number => table.heads[hop] ?? 0;
  const distanceOf = (hop: number): number => distances[headOf(hop)] ?? OUT_OF_REACH;
  const onward = selectHops(
    table,
    (hop) => isUsable(hop) && mayPass(headOf(hop)) && distanceOf(hop) < maxHops,
    distanceOf,
  );
  const last = selectHops(
    table,
    (hop) => isUsable(hop) && isEnd[headOf(hop)] === 1,
    () => 0,
  );
  return {
    distances,
    onwardOffsets: onward.offsets,
    onward: onward.hops,
    lastOffsets: last.offsets,
    last: last.hops,
  };
}
