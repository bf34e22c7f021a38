/**
 * How are records put into columns, so that taking them out again is little work?
 *
 * A packer is made for one list and takes it slice by slice. It begins by sending each value once; a field of
 * which most values turn out to be its own (ids, names, measured numbers) goes over to joined texts or to columns of
 * its items. Records hold what JSON holds, as all that passed the gate does; linear in it.
 */
import type { Column, Slice } from './columns.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Below this there is too little to judge a column by. */
const FEWEST = 64;

/** The numbers of the values that were sent. */
class Known {
  private readonly plain = new Map<unknown, number>();
  /** Lists and objects, by how they are written. */
  private readonly written = new Map<string, number>();
  private empty = 0;
  size = 0;

  /** The number of a value like this one, or 0. */
  find(value: unknown): number {
    if (typeof value !== 'object' || value === null) return this.plain.get(value) ?? 0;
    if (Array.isArray(value) && value.length === 0) return this.empty;
    return this.written.get(JSON.stringify(value)) ?? 0;
  }

  add(value: unknown): number {
    this.size += 1;
    if (typeof value !== 'object' || value === null) this.plain.set(value, this.size);
    else if (Array.isArray(value) && value.length === 0) this.empty = this.size;
    else this.written.set(JSON.stringify(value), this.size);
    return this.size;
  }

  clear(): void {
    this.plain.clear();
    this.written.clear();
  }
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOfRecords = (value: unknown): value is readonly Fields[] =>
  Array.isArray(value) && value.every(isRecord);

export interface ListPacker {
  readonly pack: (records: readonly Fields[]) => Slice;
}

class FieldPacker {
  private readonly key: string;
  private readonly known = new Known();
  private asked = 0;
  private items: ListPacker | null = null;
  /** Most values are met once. */
  private isVaried = false;

  constructor(key: string) {
    this.key = key;
  }

  pack(records: readonly Fields[]): Column {
    const { key } = this;
    const values = records.map((record) => record[key]);
    return this.numbers(values) ?? (this.isVaried ? this.varied(values) : this.repeated(values));
  }

  private numbers(values: readonly unknown[]): Column | null {
    // An absent one is written as no number.
    if (typeof (values.find((value) => value !== undefined) ?? 0) !== 'number') return null;
    const numbers = new Float64Array(values.length);
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at];
      if (typeof value !== 'number' && value !== undefined) return null;
      numbers[at] = value ?? NaN;
    }
    return { key: this.key, kind: 'numbers', numbers };
  }

  private repeated(values: readonly unknown[]): Column {
    const { known } = this;
    const fresh: unknown[] = [];
    const at = new Uint32Array(values.length);
    // Records made from one model share what they hold.
    let [last, lastNumber]: [unknown, number] = [undefined, 0];
    for (let place = 0; place < values.length; place += 1) {
      const value = values[place];
      if (value === undefined) continue;
      if (value !== last) {
        last = value;
        lastNumber = known.find(value);
        if (lastNumber === 0) {
          fresh.push(value);
          lastNumber = known.add(value);
        }
      }
      at[place] = lastNumber;
    }
    this.asked += values.length;
    this.isVaried = this.asked >= FEWEST && known.size > this.asked / 2;
    // What is known would otherwise be kept in vain.
    if (this.isVaried) known.clear();
    return { key: this.key, kind: 'values', fresh, at };
  }

  private varied(values: readonly unknown[]): Column {
    const { key } = this;
    const given = values.filter((value) => value !== undefined);
    const lengths = Int32Array.from(values, (value) =>
      typeof value === 'string' || Array.isArray(value) ? value.length : -1,
    );
    if (given.every((value) => typeof value === 'string'))
      return { key, kind: 'texts', joined: given.join(''), lengths };
    if (given.every(isListOfRecords)) {
      this.items ??= packList();
      return { key, kind: 'lists', lengths, items: this.items.pack(given.flat()) };
    }
    return { key, kind: 'plain', values };
  }
}

/** `places` says of some fields where the value stands in another list, record by record from the first on. */
export function packList(places: ReadonlyMap<string, Int32Array> = new Map()): ListPacker {
  const fields = new Map<string, FieldPacker>();
  let from = 0;
  return {
    pack: (records) => {
      // In the order in which the records have them, so that they have them again.
      for (const record of records)
        for (const key of Object.keys(record))
          if (!fields.has(key)) fields.set(key, new FieldPacker(key));
      const columns = Array.from(fields, ([key, packer]): Column => {
        const known = places.get(key);
        return known === undefined
          ? packer.pack(records)
          : {
              key,
              kind: 'places',
              at: Int32Array.from(known.subarray(from, from + records.length)),
            };
      });
      from += records.length;
      return { count: records.length, columns };
    },
  };
}
