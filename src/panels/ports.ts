/**
 * Which effects may a panel ask for?
 *
 * Panels never touch sigma, files, the clipboard or the address themselves: they ask through these
 * ports, which the app wires. Each answers when it is done, or rejects with a sentence for the reader.
 */
import type { Ego } from '../graph/ego.ts';
import type { Trace } from '../graph/path.ts';
import type { Dataset } from '../model/dataset.ts';
import type { RelationId } from '../model/ids.ts';
import type { Method } from '../model/method.ts';

export type TakeAway = 'everything' | 'visible' | 'selection';

export interface StageCommands {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Starts the layout anew from its seed; pins stay. */
  readonly rerunLayout: () => void;
  readonly pauseLayout: (paused: boolean) => void;
  readonly toggleFullScreen: () => void;
}

/** How far the search for paths is; `paths` have been found until now. */
export type TraceProgress =
  | { readonly status: 'none' }
  | { readonly status: 'working'; readonly paths: number }
  | { readonly status: 'cancelled' }
  | { readonly status: 'refused'; readonly sentence: string }
  | { readonly status: 'done'; readonly trace: Trace };

/** What the ego and the trace among the filters answer. */
export interface GraphAnswers {
  readonly ego: Ego | null;
  readonly trace: TraceProgress;
}

export interface Ports {
  readonly copyText: (text: string) => Promise<void>;
  /** The address that opens exactly this view; with a relation, this view with it selected. */
  readonly linkTo: (relation?: RelationId) => string;
  readonly saveRelata: (what: TakeAway) => Promise<void>;
  readonly savePicture: () => Promise<void>;
  /** Opens a file the reader brought; a bad one is answered by a notice and changes nothing. */
  readonly openFile: (file: File) => Promise<void>;
  /** Ends a search for paths that is under way. */
  readonly cancelTrace: () => void;
  /** How the text on the table was read; fetched once, when first asked for. */
  readonly readMethod: () => Promise<Method>;
  readonly stage: StageCommands;
}

/** What is on the table: a shipped corpus or a file. */
export interface OpenCorpus {
  readonly name: string;
  readonly dataset: Dataset;
}
