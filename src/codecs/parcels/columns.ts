/**
 * As what do the records of a list travel from one thread to another?
 *
 * In slices, column by column: texts joined to one, numbers in one array, values that occur again sent once and
 * named by number from then on. Records that are cloned one by one cost the thread that takes them ten times
 * as much (docs/decisions/0011-records-travel-in-columns.md). All of it survives a structured clone.
 */

interface Of {
  /** The field of the record. */
  readonly key: string;
}

export type Column = Of &
  (
    | {
        /** Each value once for the whole list; what is new in this slice goes to the end of those known. */
        readonly kind: 'values';
        readonly fresh: readonly unknown[];
        /** Record by record, place among the known plus one; 0 where the field is absent. */
        readonly at: Uint32Array<ArrayBuffer>;
      }
    | {
        readonly kind: 'texts';
        readonly joined: string;
        /** In UTF-16 code units; −1 where the field is absent. */
        readonly lengths: Int32Array<ArrayBuffer>;
      }
    | {
        readonly kind: 'numbers';
        /** NaN where the field is absent; no record holds one. */
        readonly numbers: Float64Array<ArrayBuffer>;
      }
    | {
        /** Ids of another list that has come already. */
        readonly kind: 'places';
        readonly at: Int32Array<ArrayBuffer>;
      }
    | {
        readonly kind: 'lists';
        /** −1 where the field is absent. */
        readonly lengths: Int32Array<ArrayBuffer>;
        /** Those of all records, one after another. */
        readonly items: Slice;
      }
    | { readonly kind: 'plain'; readonly values: readonly unknown[] }
  );

export interface Slice {
  readonly count: number;
  readonly columns: readonly Column[];
}
