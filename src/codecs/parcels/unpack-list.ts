/**
 * How do records come out of their columns again?
 *
 * The other half of pack-list.ts: made for one list, given its slices in their order. Values that were sent once are
 * shared by all records that hold them. The thread that draws does this, so it is one plain loop a column.
 */
import type { Column, Slice } from './columns.ts';

type Fields = Record<string, unknown>;

export interface ListUnpacker {
  readonly unpack: (slice: Slice) => readonly Readonly<Fields>[];
}

function fillTexts(
  records: readonly Fields[],
  { key, joined, lengths }: Extract<Column, { readonly kind: 'texts' }>,
): void {
  let from = 0;
  for (let place = 0; place < records.length; place += 1) {
    const length = lengths[place] ?? -1;
    const record = records[place];
    if (length < 0 || record === undefined) continue;
    record[key] = joined.slice(from, from + length);
    from += length;
  }
}

/** `names` are the ids that columns of places point to. */
export function unpackList(names: readonly string[] = []): ListUnpacker {
  const known = new Map<string, unknown[]>();
  const inner = new Map<string, ListUnpacker>();

  function fillLists(
    records: readonly Fields[],
    { key, lengths, items }: Extract<Column, { readonly kind: 'lists' }>,
  ): void {
    const unpacker = inner.get(key) ?? unpackList();
    inner.set(key, unpacker);
    const all = unpacker.unpack(items);
    let from = 0;
    for (let place = 0; place < records.length; place += 1) {
      const length = lengths[place] ?? -1;
      const record = records[place];
      if (length < 0 || record === undefined) continue;
      record[key] = all.slice(from, from + length);
      from += length;
    }
  }

  /** Record by record a place in `values`, and what is no place there stays absent. */
  function fillFrom(
    records: readonly Fields[],
    key: string,
    values: readonly unknown[],
    placeOf: (record: number) => number,
  ): void {
    for (let place = 0; place < records.length; place += 1) {
      const record = records[place];
      const value = values[placeOf(place)];
      if (record !== undefined && value !== undefined) record[key] = value;
    }
  }

  function fill(records: readonly Fields[], column: Column): void {
    const { key } = column;
    switch (column.kind) {
      case 'values': {
        const values = known.get(key) ?? [];
        known.set(key, values);
        for (const value of column.fresh) values.push(value);
        return fillFrom(records, key, values, (place) => (column.at[place] ?? 0) - 1);
      }
      case 'places':
        return fillFrom(records, key, names, (place) => column.at[place] ?? -1);
      case 'plain':
        return fillFrom(records, key, column.values, (place) => place);
      case 'texts':
        return fillTexts(records, column);
      case 'lists':
        return fillLists(records, column);
      case 'numbers':
        for (let place = 0; place < records.length; place += 1) {
          const number = column.numbers[place] ?? NaN;
          const record = records[place];
          if (record !== undefined && !Number.isNaN(number)) record[key] = number;
        }
    }
  }

  return {
    unpack: ({ count, columns }) => {
      const records: Fields[] = [];
      for (let place = 0; place < count; place += 1) records.push({});
      for (const column of columns) fill(records, column);
      return records;
    },
  };
}
