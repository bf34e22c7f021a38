/**
 * From where, and in how few hops, can an end still be reached?
 *
 * The search walks only where its budget of hops suffices. For each entity: the hops it may go on by, those
 * nearest to an end first, so that a walk stops looking at the first that is too far; and the hops by which
 * it reaches an end at once. Hubs to be avoided are passed through by none. Breadth first from both sides: beyond
 * where they meet only what a start can use is looked at, and hops are put in order where a walk comes by. What
 * is noted of each entity lies on a ground kept with the table, and whoever is done cleans what was touched.
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
  /** To be called when nothing more is asked of it: the next question then begins at once. */
  readonly release: () => void;
}

export interface ReachQuestion {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly avoid: readonly number[];
  readonly maxHops: number;
}

export const OUT_OF_REACH = 255;

type Test = (number: number) => boolean;

/** Room for one question about a table, entity by entity; between two questions as it was made. */
interface Room {
  readonly back: Uint8Array;
  readonly ahead: Uint8Array;
  readonly isEnd: Uint8Array;
  readonly isHub: Uint8Array;
  readonly onward: Int32Array;
  readonly last: Int32Array;
}

const rooms = new WeakMap<HopTable, Room>();

/** A question asked while another is still open finds no room and makes its own. */
function takeRoom(table: HopTable): Room {
  const kept = rooms.get(table);
  rooms.delete(table);
  const { entityCount } = table;
  return (
    kept ?? {
      back: new Uint8Array(entityCount).fill(OUT_OF_REACH),
      ahead: new Uint8Array(entityCount).fill(OUT_OF_REACH),
      isEnd: new Uint8Array(entityCount),
      isHub: new Uint8Array(entityCount),
      onward: new Int32Array(entityCount),
      last: new Int32Array(entityCount),
    }
  );
}

function setAll(notes: Uint8Array | Int32Array, entities: readonly number[], value: number): void {
  for (let at = 0; at < entities.length; at += 1) notes[entities[at] ?? 0] = value;
}

/** One side of the search: hops away from the starts, or back from the ends. */
interface Side {
  readonly distances: Uint8Array;
  /** Whose distance was noted. */
  readonly touched: number[];
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
      ahead.touched.push(head);
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
      back.touched.push(tail);
      if (mayPass(tail)) next.push(tail);
    }
  }
  back.frontier = next;
}

function findDistances(
  ground: Ground,
  room: Room,
  starts: readonly number[],
  ends: readonly number[],
): readonly [back: Side, ahead: Side] {
  const { table, maxHops } = ground;
  const { offsets, inOffsets } = table;
  const back: Side = { distances: room.back, touched: [], frontier: ends, steps: 0 };
  const ahead: Side = { distances: room.ahead, touched: [], frontier: starts, steps: 0 };
  setAll(room.ahead, starts, 0);
  while (ahead.steps + back.steps < maxHops) {
    if (sumOf(offsets, ahead) < sumOf(inOffsets, back)) goAhead(ground, ahead);
    else goBack(ground, back, ahead);
  }
  while (back.steps < maxHops) goBack(ground, back, ahead);
  return [back, ahead];
}

/** Makes a list for an entity when a walk first comes by, and keeps it. */
function listing(placeOf: Int32Array, list: (entity: number) => Int32Array) {
  const lists: Int32Array[] = [];
  const listed: number[] = [];
  const of = (entity: number): Int32Array => {
    const known = lists[(placeOf[entity] ?? 0) - 1];
    if (known !== undefined) return known;
    const made = list(entity);
    placeOf[entity] = lists.push(made);
    listed.push(entity);
    return made;
  };
  return { of, clean: () => setAll(placeOf, listed, 0) };
}

/** `isUsable` may rule hops out altogether; null where none is. */
export function findReach(
  table: HopTable,
  { starts, ends, avoid, maxHops }: ReachQuestion,
  isUsable: Test | null = null,
): Reach {
  const { offsets, heads } = table;
  const room = takeRoom(table);
  const { isEnd, isHub } = room;
  setAll(isEnd, ends, 1);
  setAll(isHub, avoid, 1);
  // Whoever passes through the only end comes back to it never: no entity stands twice in a path.
  const onlyEnd = ends.length === 1 ? (ends[0] ?? -1) : -1;
  const mayPass: Test = (entity) => isHub[entity] === 0 && entity !== onlyEnd;
  const [back, ahead] = findDistances({ table, maxHops, mayPass, isUsable }, room, starts, ends);
  const { distances } = back;
  const pick = (entity: number, isWanted: Test): number[] => {
    const found: number[] = [];
    for (let hop = offsets[entity] ?? 0; hop < (offsets[entity + 1] ?? 0); hop += 1)
      if (isWanted(heads[hop] ?? 0) && (isUsable === null || isUsable(hop))) found.push(hop);
    return found;
  };
  const distanceOver = (hop: number): number => distances[heads[hop] ?? 0] ?? OUT_OF_REACH;
  const onward = listing(room.onward, (entity) => {
    const hops = pick(
      entity,
      (head) => mayPass(head) && (distances[head] ?? OUT_OF_REACH) < maxHops,
    );
    return Int32Array.from(hops.toSorted((a, b) => distanceOver(a) - distanceOver(b)));
  });
  const last = listing(room.last, (entity) =>
    Int32Array.from(pick(entity, (head) => isEnd[head] === 1)),
  );
  return {
    distances,
    onwardOf: onward.of,
    lastOf: last.of,
    release: () => {
      setAll(room.back, back.touched, OUT_OF_REACH);
      setAll(room.ahead, ahead.touched, OUT_OF_REACH);
      setAll(room.ahead, starts, OUT_OF_REACH);
      setAll(isEnd, ends, 0);
      setAll(isHub, avoid, 0);
      onward.clean();
      last.clean();
      rooms.set(table, room);
    },
  };
}
