/**
 * What do the page and its two file workers say to each other?
 *
 * Bytes go in and a Dataset comes out, piece by piece, or a view goes in and bytes come out; on the way progress,
 * at the end one answer. Issues come grouped and flaws cut to what anybody reads, because a crafted file can have a
 * million of either. All of it survives a structured clone.
 */
import type { Issue, IssueGroup } from '../model/issue.ts';
import type { ExportView, ReadFlaw, ReadNote } from './codec.ts';
import type { Parcel } from './parcels/dataset-parcels.ts';
import type { InputFile } from './read-files.ts';

export interface ToRead {
  readonly type: 'read';
  readonly files: readonly InputFile[];
}

export type FromRead =
  | { readonly type: 'progress'; readonly share: number }
  /** The records are read; the gate looks at them. */
  | { readonly type: 'checking' }
  /** A piece of the Dataset that the gate made; the last is followed by `read`. */
  | { readonly type: 'parcel'; readonly parcel: Parcel }
  | {
      readonly type: 'read';
      /** What the file was; the label is that of the format, whatever its version. */
      readonly format: { readonly id: string; readonly label: string };
      readonly notes: readonly ReadNote[];
      readonly issues: readonly IssueGroup[];
    }
  | {
      readonly type: 'refused';
      /** What the reader of the format found, with places in the file. */
      readonly flaws: readonly ReadFlaw[];
      /** What the gate refused, with places in the records. */
      readonly issues: readonly Issue[];
      /** Of either, beyond those told. */
      readonly more: number;
    };

export interface ToWrite {
  readonly type: 'write';
  readonly format: string;
  readonly view: ExportView;
}

export type FromWrite =
  | { readonly type: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed' };
