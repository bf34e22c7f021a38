/**
 * What is a path of influence, and what is known of it?
 *
 * A path is a sequence of entities, each affecting the next, none twice. Where several relations make the
 * same step it is still one path: its hop carries them all, best first, so that parallels never multiply
 * paths. Everything a reader should doubt stands on the path itself: its sign or why it has none, how each
 * hop is joined to the next, whether one voice says it all, and whether any one sentence does.
 */
import type { Dataset } from '../model/dataset.ts';
import type { EntityId, SourceId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { Span } from '../model/span.ts';
import type { Certainty } from '../model/stance.ts';

export interface Hop {
  readonly from: EntityId;
  readonly to: EntityId;
  /** All admitted relations along which `from` affects `to`, best first; never empty. */
  readonly relations: readonly Relation[];
  /** The best of them: what the hop is read as. */
  readonly chosen: Relation;
  /** Every relation of the hop is denied: the words say that `from` does not affect `to` so. */
  readonly denied: boolean;
  /** Distinct passages that say it. */
  readonly passages: number;
}

/**
 * How two hops hang together: their chosen relations are said in one sentence, in one paragraph, or by one
 * voice; else nobody but us put them one after the other.
 */
export type Joint = 'same-sentence' | 'same-paragraph' | 'same-voice' | 'ours';

/** Why a hop has no sign. */
export type NoSign =
  /** Its relation says neither more nor less. */
  | 'no-effect'
  /** Its relation has a sign, but that of the other end: the hop runs against the grammar. */
  | 'against-grammar'
  /** The relations of the hop contradict one another. */
  | 'disagree'
  /** Its relation is denied, and a denial turns no sign round. */
  | 'denied';

/** More or less of the last entity for more of the first; `hop` (from 0) is the first without a sign. */
export type PathSign =
  | { readonly kind: 'raises' | 'lowers' }
  | { readonly kind: 'unsigned'; readonly reason: NoSign; readonly hop: number };

/** A stretch of one text that says every hop. */
export interface Whole extends Span {
  readonly kind: 'sentence' | 'passage';
  readonly source: SourceId;
}

export interface Path {
  readonly entities: readonly EntityId[];
  /** One fewer than entities. */
  readonly hops: readonly Hop[];
  /** One fewer than hops. */
  readonly joints: readonly Joint[];
  readonly sign: PathSign;
  /** That of the least certain hop. */
  readonly certainty: Certainty;
  /** At least one hop is denied. */
  readonly denied: boolean;
  /** The sum over the hops. */
  readonly passages: number;
  /** The voices (keys of graph/facets.ts) that hold a relation of every hop; the nameless are no voice. */
  readonly voices: readonly string[];
  readonly oneVoice: boolean;
  readonly whole: Whole | null;
}

export interface TraceQuestion {
  /** Where paths begin; empty for anywhere. */
  readonly from: readonly EntityId[];
  /** Where paths end; empty for anywhere. */
  readonly to: readonly EntityId[];
  /** From 1 to 8. */
  readonly maxHops: number;
  /** Entities that no path passes through; one may still begin or end there. */
  readonly avoid: readonly EntityId[];
  readonly oneVoiceOnly: boolean;
}

export interface Trace {
  readonly question: TraceQuestion;
  /** The best ones: fewest hops, then stance, then passages, then the order of the corpus. */
  readonly paths: readonly Path[];
  /** How many there are; where `isExact` is false, so many were counted and there may be more. */
  readonly total: number;
  readonly isExact: boolean;
  /** All paths of up to so many hops were seen. */
  readonly completeHops: number;
}

export interface SearchProgress {
  readonly steps: number;
  /** Paths counted so far. */
  readonly total: number;
  /** The length that is being looked at. */
  readonly hops: number;
}

/** Who waits for paths: one answer or one failure, and progress before where it takes long. */
export interface TraceListener {
  readonly onAnswer: (trace: Trace) => void;
  readonly onFailure: (sentence: string) => void;
  readonly onProgress?: (progress: SearchProgress) => void;
  /** For some seconds nothing was heard of the search, or now something is again. */
  readonly onQuiet?: (isQuiet: boolean) => void;
}

/** How a panel asks for paths (app/trace-run.ts); what it returns cancels. */
export type AskTrace = (
  dataset: Dataset,
  admitted: readonly Relation[],
  question: TraceQuestion,
  listener: TraceListener,
) => () => void;
