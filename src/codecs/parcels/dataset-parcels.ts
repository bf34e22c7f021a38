/**
 * How does a whole Dataset travel from the worker that read it to the page?
 *
 * The lists in slices: a slice is as much as the page takes out in a few milliseconds, and each is a message of its
 * own, so that the page draws and hears the reader between two. At the end the index, built here and given away, so
 * that the page need not build it. The page puts all together with gather-parcels.ts.
 */
import { buildColumns, type IndexColumns } from '../../graph/dataset-index.ts';
import { sortByStrength } from '../../graph/strength.ts';
import type { Dataset, Records } from '../../model/dataset.ts';
import type { View } from '../../model/document.ts';
import { makeIdTable, type IdTable } from '../../model/id-table.ts';
import type { Column, Slice } from './columns.ts';
import { packList, type Fields } from './pack-list.ts';

/** In the order in which they travel: relations point to entities. */
export const LISTS = [
  'sources',
  'entities',
  'relations',
  'passages',
  'checks',
  'mentions',
  'sections',
  'remarks',
  'positions',
] as const;
export type ListName = (typeof LISTS)[number];

export type Parcel =
  | {
      readonly type: 'slice';
      readonly list: ListName;
      readonly slice: Slice;
      /** Of all records of all lists, this slice included: from 0 to 1. */
      readonly share: number;
    }
  | {
      readonly type: 'rest';
      readonly records: Pick<Records, 'name' | 'vocabulary' | 'textOf'>;
      readonly index: IndexColumns;
      readonly relationIds: IdTable;
      /** The numbers of the relations, the strongest first. */
      readonly strongest: Int32Array;
      readonly view: Omit<View, 'positions'>;
      /** The view has positions, if perhaps none. */
      readonly hasPositions: boolean;
    };

/** In fields; a hundred thousand are taken out in about five milliseconds. */
const WEIGHT = 100_000;
const MOST_RECORDS = 8192;
const FIRST_RECORDS = 256;

/** How much work a column is to the one that takes it out, counted in fields. */
function weightOf(column: Column): number {
  switch (column.kind) {
    case 'values':
      return column.at.length + 20 * column.fresh.length;
    case 'texts':
      return column.lengths.length + column.joined.length / 64;
    case 'lists':
      return column.lengths.length + weightOfSlice(column.items);
    case 'numbers':
      return column.numbers.length;
    case 'places':
      return column.at.length;
    case 'plain':
      return 20 * column.values.length;
  }
}

const weightOfSlice = ({ count, columns }: Slice): number =>
  columns.reduce((sum, column) => sum + weightOf(column), 2 * count);

function* slicesOf(
  records: readonly Fields[],
  places?: ReadonlyMap<string, Int32Array>,
): Generator<Slice, void, undefined> {
  const packer = packList(places);
  let size = FIRST_RECORDS;
  let from = 0;
  while (from < records.length) {
    const slice = packer.pack(records.slice(from, from + size));
    from += slice.count;
    // What follows is likely to be as heavy.
    const each = weightOfSlice(slice) / slice.count;
    size = Math.max(1, Math.min(MOST_RECORDS, Math.floor(WEIGHT / each)));
    yield slice;
  }
}

/** To be sent one by one, in this order. */
export function* parcelsOf(dataset: Dataset, view: View): Generator<Parcel, void, undefined> {
  const { positions, ...restOfView } = view;
  const { name, vocabulary, textOf, passages, checkOf } = dataset;
  const index = buildColumns(dataset);
  const ends = new Map([
    ['source', index.graph.sources],
    ['target', index.graph.targets],
  ]);
  const lists: Readonly<Record<ListName, readonly Fields[]>> = {
    ...dataset,
    checks: passages.map(({ id }) => checkOf.get(id) ?? { status: 'unchecked' }),
    positions: positions ?? [],
  };
  const all = LISTS.reduce((sum, list) => sum + lists[list].length, 0);
  let sent = 0;
  for (const list of LISTS)
    for (const slice of slicesOf(lists[list], list === 'relations' ? ends : undefined)) {
      sent += slice.count;
      yield { type: 'slice', list, slice, share: sent / all };
    }
  yield {
    type: 'rest',
    records: { name, vocabulary, textOf },
    index,
    relationIds: makeIdTable(dataset.relations),
    strongest: sortByStrength({ dataset, ...index }),
    view: restOfView,
    hasPositions: positions !== undefined,
  };
}

/** The arrays that whoever sends the parcel gives away with it: they are then no longer his. */
export function givenWith(parcel: Parcel): readonly ArrayBuffer[] {
  const given = new Set<ArrayBuffer>();
  const seek = (value: unknown): void => {
    if (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer) given.add(value.buffer);
    else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
      for (const inner of Object.values(value)) seek(inner);
  };
  if (parcel.type === 'rest') seek([parcel.index, parcel.relationIds, parcel.strongest]);
  return [...given];
}
