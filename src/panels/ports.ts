/**
 * Which effects may a panel ask for?
 *
 * Panels never touch sigma, files, the clipboard or the address themselves: they ask through these
 * ports, which the app wires. Each answers when it is done, or rejects with a sentence for the reader.
 */
import type { ExportView, Format, ReadNote } from '../codecs/codec.ts';
import type { Ego } from '../graph/ego.ts';
import type { Trace } from '../graph/path.ts';
import type { Records } from '../model/dataset.ts';
import type { RelationId } from '../model/ids.ts';
import type { IssueGroup } from '../model/issue.ts';
import type { Method } from '../model/method.ts';

export interface StageCommands {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Starts the layout anew from its seed; pins stay. */
  readonly rerunLayout: () => void;
  readonly pauseLayout: (paused: boolean) => void;
  /** Ends a layout that is under way; everything stays where it is. */
  readonly stopLayout: () => void;
  readonly toggleFullScreen: () => void;
}

/** What arranges the picture, and how far it is. */
export interface Arranging {
  /** Given: the places came with the text. */
  readonly status: 'given' | 'working' | 'stopped' | 'settled';
  /** Interactive forces, or the engine for large graphs. */
  readonly by: 'interactive' | 'multilevel';
  readonly entities: number;
  /** From 0 to 1, in whole hundredths. */
  readonly share: number;
  readonly isPaused: boolean;
}

export interface Arrangings {
  readonly now: () => Arranging;
  readonly subscribe: (listener: () => void) => () => void;
}

/** How far the search for paths is; `paths` have been found until now. */
export type TraceProgress =
  | { readonly status: 'none' }
  /** Quiet: for some seconds nothing was heard of the search. */
  | { readonly status: 'working'; readonly paths: number; readonly isQuiet: boolean }
  | { readonly status: 'cancelled' }
  | { readonly status: 'refused'; readonly sentence: string }
  | { readonly status: 'done'; readonly trace: Trace };

/** What the ego and the trace among the filters answer. */
export interface GraphAnswers {
  readonly ego: Ego | null;
  readonly trace: TraceProgress;
}

/** A format as the export dialog offers it. */
export interface OfferedFormat {
  readonly format: Format;
  /** A picture: it shows what is drawn, whatever part was asked for. */
  readonly isDrawn: boolean;
}

export interface Taken {
  readonly view: ExportView;
  /** For the name of the file; empty for the whole. */
  readonly part: string;
  readonly format: Format;
}

/** `onQuiet` hears when nothing was heard of the writing for some seconds, and when something is again. */
type Take = (
  taken: Taken,
  signal: AbortSignal,
  onQuiet: (isQuiet: boolean) => void,
) => Promise<void>;

/** All that taking a part away needs; fetched when the dialog is first opened. */
export interface TakeAway {
  readonly formats: readonly OfferedFormat[];
  /** The records, with how they are looked at just now. */
  readonly toView: (records: Records) => ExportView;
  /** Both reject with a sentence for the reader, or with the signal's reason once it is aborted. */
  readonly save: Take;
  readonly copy: Take;
}

/** What there is to tell of a file that was opened; without notes and issues there is nothing. */
export interface ImportReport {
  readonly fileName: string;
  /** With the name that its own codec gives it, in English. */
  readonly format: Readonly<Record<'id' | 'label', string>>;
  readonly notes: readonly ReadNote[];
  readonly issues: readonly IssueGroup[];
}

export interface Flaw {
  /** Of the file, from 1; null where it is in a record, or is the file as a whole. */
  readonly at: { readonly line: number; readonly column: number } | null;
  /** A record and its field, as the gate calls them; empty where it is in neither. */
  readonly record: string;
  readonly sentence: string;
  /** What would mend it; empty where the sentence says so. */
  readonly remedy: string;
}

/** What kept the page from reading a file, whatever is in it; named in words/report.ts. */
export type Trouble = 'unreadable' | 'readerEnded';

/** Why a file was not opened: the first of its flaws, each with its place; or what came between. */
export interface Refusal {
  readonly fileName: string;
  readonly trouble: Trouble | null;
  readonly flaws: readonly Flaw[];
  /** Flaws beyond those told. */
  readonly more: number;
}

/** How far a file is that somebody brings; until it is read nothing on the table changes. */
export type Arrival =
  | { readonly status: 'none' }
  /** Pasted: it might have been meant for another place, so it is only offered; no files, no graph. */
  | { readonly status: 'offered'; readonly what: string; readonly files: readonly File[] }
  | {
      readonly status: 'working';
      readonly fileName: string;
      readonly doing: 'reading' | 'checking' | 'bringing';
      /** From 0 to 1. */
      readonly share: number;
      /** For some seconds nothing was heard of it. */
      readonly isQuiet: boolean;
    }
  | { readonly status: 'refused'; readonly refusal: Refusal };

export interface Arrivals {
  readonly now: () => Arrival;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens files the reader brought; bad ones are refused with a report and change nothing. */
  readonly open: (files: readonly File[]) => Promise<void>;
  /** Something was pasted: says what it could be, and offers to open it. */
  readonly offer: (files: readonly File[], text: string) => Promise<void>;
  /** Ends the reading, declines the offer, or lays the refusal aside. */
  readonly dismiss: () => void;
}

/** What a sentence is about: something done, what it changed, or where the keyboard stands. */
export type SaidAbout = 'deed' | 'change' | 'move';

export interface Spoken {
  readonly sentence: string;
  /** Grows with each sentence, so that the same words can be said again. */
  readonly turn: number;
}

/** Says aloud what those hear who cannot see it; the last of each sort within a moment. */
export interface Speaker {
  /** What may no longer be true when its turn comes is given as a question; an empty answer is not said. */
  readonly say: (about: SaidAbout, sentence: string | (() => string)) => void;
  /** Something that was asked for is under way: what is waiting is said together with it. Returns what ends that. */
  readonly hold: () => () => void;
  readonly spoken: () => Spoken;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Ports {
  readonly copyText: (text: string) => Promise<void>;
  /** The address that opens exactly this view; with a relation, this view with it selected. */
  readonly linkTo: (relation?: RelationId) => string;
  readonly takeAway: () => Promise<TakeAway>;
  readonly arrivals: Arrivals;
  readonly speaker: Speaker;
  /** Ends a search for paths that is under way. */
  readonly cancelTrace: () => void;
  /** How the text on the table was read; fetched once, when first asked for. */
  readonly readMethod: () => Promise<Method>;
  readonly stage: StageCommands;
  readonly arrangings: Arrangings;
}
