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

/** Every facet of a reading, with the words the export dialog uses. Order is that of the table. */
export const FACET_LABELS = {
  entityKinds: 'kinds of entities',
  aliases: 'other names of entities',
  participants: 'participants of relationships and events',
  parallelRelations: 'several relations between the same two',
  selfRelations: 'relations of an entity to itself',
  relationTypes: 'types of relations',
  phrases: 'predicates in the words of the text',
  direction: 'directed or mutual',
  influence: 'who affects whom',
  valence: 'friendly, neutral or hostile',
  effect: 'raises or lowers',
  holders: 'who says so',
  reportChains: 'by whom that was reported',
  certainty: 'how sure',
  negation: 'denied or not',
  presupposed: 'taken for granted or not',
  within: 'what is the content of a speech act',
  times: 'dates, and the words they were read from',
  themes: 'themes',
  notes: 'notes',
  attributes: 'columns of other programs',
  passages: 'the quoted words',
  offsets: 'where they stand in the text',
  contexts: 'the words around a quote',
  evidenceRoles: 'states, repeats or resolves',
  cues: 'marked words inside a quote',
  mentions: 'where the text names an entity',
  remarks: 'why a stretch backs no relation',
  sections: 'sections',
  sourceDetails: 'author, date and rights of the text',
  texts: 'the whole text',
  vocabulary: 'definitions of types and themes',
  positions: 'positions',
  pins: 'which positions are pinned',
  address: 'the link to this view',
  colours: 'colours and sizes',
} as const;

export type Facet = keyof typeof FACET_LABELS;
export type Carriage = 'kept' | 'flattened' | 'dropped';
export type Carries = Readonly<Record<Facet, Carriage>>;

const isFacet = (name: string): name is Facet => Object.hasOwn(FACET_LABELS, name);
export const FACETS: readonly Facet[] = Object.keys(FACET_LABELS).filter(isFacet);

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

/** Under which heading the export dialog offers a format. */
export const FORMAT_GROUPS = {
  relata: 'To open again',
  graph: 'For graph programs',
  table: 'For tables',
  linked: 'Linked data',
  prose: 'To read and cite',
  picture: 'Pictures',
} as const;

/** A format as the table knows it; a picture's bytes are made by the stage, so it has no `write`. */
export interface Format {
  /** What `relata export --format` is given: "gexf". */
  readonly id: string;
  readonly label: string;
  /** For whom it is, in one line: "Gephi 0.10 and later". */
  readonly summary: string;
  readonly group: keyof typeof FORMAT_GROUPS;
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
