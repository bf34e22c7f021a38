/**
 * At which place of its list does the record with this id stand?
 *
 * A hash table over one flat array: made off the page's thread and handed over, it costs the page nothing, where a
 * Map of half a million ids takes a tenth of a second to fill. An id is only ever compared, never a key. Where
 * two records share an id the first one counts. The numbers are spread anew for each table, so that no file can be
 * written whose ids all fall into one place.
 */

export interface IdTable {
  /** Place in the list, plus one; 0 where nothing stands. As many as a power of two. */
  readonly slots: Int32Array<ArrayBuffer>;
  readonly seed: number;
}

/** What can be asked of a Map by those who go through none. */
export type LookUp<Id, Value> = Pick<ReadonlyMap<Id, Value>, 'get' | 'has'>;

type Listed<Id> = { readonly id: Id };

/** FNV-1a from the seed on, its bits mixed at the end as by murmur3: the low ones alone are used. */
function hashOf(id: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The slot of this id, or the empty one where it would stand. */
function slotOf(
  slots: Int32Array,
  seed: number,
  list: readonly Listed<string>[],
  id: string,
): number {
  const last = slots.length - 1;
  let slot = hashOf(id, seed) & last;
  for (;;) {
    const place = slots[slot] ?? 0;
    if (place === 0 || list[place - 1]?.id === id) return slot;
    slot = (slot + 1) & last;
  }
}

/** `seed` for tests alone. Linear in the list. */
export function makeIdTable(
  list: readonly Listed<string>[],
  seed: number = Math.floor(Math.random() * 0x1_0000_0000) | 0,
): IdTable {
  let size = 8;
  // At most half full: then a look-up passes by one or two others.
  while (size < 2 * list.length) size *= 2;
  const slots = new Int32Array(size);
  fillSlots(slots, seed, list);
  return { slots, seed };
}

function fillSlots(slots: Int32Array, seed: number, list: readonly Listed<string>[]): void {
  for (let at = 0; at < list.length; at += 1) {
    const slot = slotOf(slots, seed, list, list[at]?.id ?? '');
    if (slots[slot] === 0) slots[slot] = at + 1;
  }
}

/** From 0; −1 where no record of the list has this id. */
export const placeAmong = (
  slots: Int32Array,
  seed: number,
  list: readonly Listed<string>[],
  id: string,
): number => (slots[slotOf(slots, seed, list, id)] ?? 0) - 1;

/** The same, of a table. */
export const findPlace = (
  { slots, seed }: IdTable,
  list: readonly Listed<string>[],
  id: string,
): number => placeAmong(slots, seed, list, id);

/** The places by id. */
export function placesById<Id extends string>(
  table: IdTable,
  list: readonly Listed<Id>[],
): LookUp<Id, number> {
  return {
    get: (id) => {
      const place = findPlace(table, list, id);
      return place < 0 ? undefined : place;
    },
    has: (id) => findPlace(table, list, id) >= 0,
  };
}

/** The records by id. */
export const recordsById = <Id extends string, Item extends Listed<Id>>(
  table: IdTable,
  list: readonly Item[],
): LookUp<Item['id'], Item> => ({
  get: (id) => list[findPlace(table, list, id)],
  has: (id) => findPlace(table, list, id) >= 0,
});
