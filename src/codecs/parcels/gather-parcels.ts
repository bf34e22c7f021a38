/**
 * What has come of a Dataset so far, and is it all there?
 *
 * The page's half of dataset-parcels.ts: takes the slices out as they come, each in a few milliseconds, and at the
 * end gives the lists, the look-ups over them and the index that came along. What was sent had passed the gate.
 */
import type { IndexColumns } from '../../graph/dataset-index.ts';
import type { Dataset, PassageCheck, Records } from '../../model/dataset.ts';
import type { Placement, View } from '../../model/document.ts';
import { recordsById, type IdTable } from '../../model/id-table.ts';
import { LISTS, type ListName, type Parcel } from './dataset-parcels.ts';
import { unpackList, type ListUnpacker } from './unpack-list.ts';

/** What a Dataset is made of; its other look-ups are made from these. */
export interface Gathered {
  readonly records: Records;
  readonly entityOf: Dataset['entityOf'];
  readonly relationOf: Dataset['relationOf'];
  /** In the order of the passages. */
  readonly checks: readonly PassageCheck[];
  readonly view: View;
  /** To be given the Dataset, so that its index is not built anew. */
  readonly columns: IndexColumns;
  readonly relationIds: IdTable;
  /** The numbers of the relations, the strongest first. */
  readonly strongest: Int32Array;
}

export interface Gathering {
  /** The whole, with the last parcel; null before. */
  readonly add: (parcel: Parcel) => Gathered | null;
}

type Lists = Pick<Records, Exclude<ListName, 'checks' | 'positions'>> & {
  readonly checks: readonly PassageCheck[];
  readonly positions: readonly Placement[];
};

export function gatherParcels(): Gathering {
  const come = new Map<ListName, object[]>(LISTS.map((list) => [list, []]));
  const unpackers = new Map<ListName, ListUnpacker>();
  const ids: string[] = [];

  function takeSlice({ list, slice }: Extract<Parcel, { readonly type: 'slice' }>): void {
    const unpacker = unpackers.get(list) ?? unpackList(ids);
    unpackers.set(list, unpacker);
    const records = come.get(list);
    for (const record of unpacker.unpack(slice)) {
      records?.push(record);
      if (list === 'entities') ids.push(String(record['id']));
    }
  }

  return {
    add: (parcel) => {
      if (parcel.type === 'slice') {
        takeSlice(parcel);
        return null;
      }
      // Records of the gate, which the worker took apart: the types are those that it sent.
      const { checks, positions, ...lists } = Object.fromEntries(come) as unknown as Lists;
      const { entities, relations } = lists;
      const { index: columns, relationIds, strongest, view, hasPositions } = parcel;
      return {
        records: { ...lists, ...parcel.records },
        entityOf: recordsById(columns.entityIds, entities),
        relationOf: recordsById(relationIds, relations),
        checks,
        view: hasPositions ? { ...view, positions } : view,
        columns,
        relationIds,
        strongest,
      };
    },
  };
}
