/**
 * What is a file format to us, and what of a reading does each one keep?
 *
 * A codec is a record. Its `carries` says for every facet whether the format keeps it, flattens it
 * (something of it is there, but not enough to bring it back) or drops it; the table is shown in the
 * export dialog, printed into docs/formats.md and proved by tests/codecs/conformance.ts.
 */
import type { Result } from '../kit/result.ts';
import type { Records } from '../model/dataset.ts';
import type { Placement, RawDataset } from '../model/document.ts';
import type { EntityId, RelationId } from '../model/ids.ts';

/** Every facet of a reading, in the order of the table; named in words/exporting.ts. */
export const FACETS = [
  'entityKinds',
  'aliases',
  'participants',
  'parallelRelations',
  'selfRelations',
  'relationTypes',
  'phrases',
  'direction',
  'influence',
  'valence',
  'effect',
  'holders',
  'reportChains',
  'certainty',
  'negation',
  'presupposed',
  'within',
  'times',
  'themes',
  'notes',
  'attributes',
  'passages',
  'offsets',
  'contexts',
  'evidenceRoles',
  'cues',
  'mentions',
  'remarks',
  'sections',
  'sourceDetails',
  'texts',
  'vocabulary',
  'positions',
  'pins',
  'address',
  'colours',
] as const;

export type Facet = (typeof FACETS)[number];
export type Carriage = 'kept' | 'flattened' | 'dropped';
export type Carries = Readonly<Record<Facet, Carriage>>;

/** How the picture looked: colours as CSS hex, sizes and widths in pixels. */
export interface Looks {
  readonly entities: ReadonlyMap<EntityId, { readonly colour: string; readonly sizePx: number }>;
  readonly relations: ReadonlyMap<
    RelationId,
    { readonly colour: string; readonly widthPx: number }
  >;
}

/** What is taken away: records (all, or a subgraph of them) and perhaps how they were looked at. */
export interface ExportView {
  readonly records: Records;
  readonly positions?: readonly Placement[] | undefined;
  readonly address?: string | undefined;
  readonly looks?: Looks | undefined;
}

/** Why a file could not be read, at a place a person can go to; lines and columns count from 1. */
export interface ReadFlaw {
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

/**
 * What did not come over as it stood: `dropped` has no place here, `widened` was filled in or read as
 * something more general, `changed` was altered to fit. Never a refusal.
 */
export interface ReadNote {
  readonly kind: 'dropped' | 'widened' | 'changed';
  /** One sentence without a count: "Edge weights have no place in a reading; they are kept as a column." */
  readonly sentence: string;
  /** How many things it happened to. */
  readonly count: number;
  /** Of the first of them, from 1; null where the format has no lines. */
  readonly line: number | null;
}

/** What a codec made of a file: records for the gate, which alone decides whether to trust them. */
export interface ReadResult {
  readonly document: RawDataset;
  readonly notes: readonly ReadNote[];
}

export type ReadOutcome = Result<ReadResult, readonly ReadFlaw[]>;

/** Told now and then during a long read: a share from 0 to 1. */
export type TellProgress = (share: number) => void;

/** Under which heading a format is offered, in their order; named in words/exporting.ts. */
export const FORMAT_GROUPS = ['relata', 'graph', 'table', 'linked', 'prose', 'picture'] as const;

export type FormatGroup = (typeof FORMAT_GROUPS)[number];

/** A format as the table knows it; a picture's bytes are made by the stage, so it has no `write`. */
export interface Format {
  /** What `relata export --format` is given: "gexf". */
  readonly id: string;
  readonly label: string;
  /** For whom it is, in one line: "Gephi 0.10 and later". */
  readonly summary: string;
  readonly group: FormatGroup;
  /** Without a dot: "relata.json". */
  readonly extension: string;
  readonly mediaType: string;
  /** Text that somebody may want to paste somewhere. */
  readonly isText: boolean;
  readonly carries: Carries;
}

export interface Codec extends Format {
  /** Pure: the same view gives the same bytes. Takes any view that passed the gate, and never throws. */
  readonly write: (view: ExportView) => string | Uint8Array;
  /** Strict, bounded by limits.ts, all or nothing; never throws, whatever the bytes. */
  readonly read?: (bytes: Uint8Array, tellProgress?: TellProgress) => ReadOutcome;
}
