/**
 * What lies before the reader: which text, and the stage it is drawn on?
 *
 * Neither is state: a text is far too big for a link, and a stage is a thing of the screen. Ports and
 * panels reach both through here; opening another text, or bringing one, tells everybody who listens.
 */
import type { Placement } from '../model/document.ts';
import type { Arrival, StageCommands } from '../panels/ports.ts';
import type { Focus } from '../state/focus.ts';
import { openArrangingBoard, type ArrangingBoard } from './arranging-board.ts';
import type { OpenedCorpus } from './open-corpus.ts';

export interface StageHandle {
  readonly commands: StageCommands;
  /** Where everything stands at this moment. */
  readonly placements: () => readonly Placement[];
  /** A PNG, and the same as SVG; null where nothing can be drawn. */
  readonly savePicture: () => Promise<Blob | null>;
  readonly saveVector: () => Promise<string | null>;
}

/** The focus as the panels have it, and what ends a search that is under way. */
export interface Shown {
  readonly focus: Focus;
  readonly cancelTrace: () => void;
}

export interface Desk {
  readonly opened: () => OpenedCorpus;
  readonly open: (next: OpenedCorpus) => void;
  /** How far a file is that is being brought. */
  readonly arrival: () => Arrival;
  readonly setArrival: (next: Arrival) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly stage: () => StageHandle | null;
  /** What arranges the picture; it changes many times a second, so it has listeners of its own. */
  readonly arranging: ArrangingBoard;
  /** What is shown at this moment. */
  readonly shown: () => Shown | null;
  readonly setShown: (shown: Shown | null) => void;
  readonly setStage: (stage: StageHandle | null) => void;
}

export function createDesk(first: OpenedCorpus): Desk {
  let opened = first;
  let stage: StageHandle | null = null;
  let shown: Shown | null = null;
  let arrival: Arrival = { status: 'none' };
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    opened: () => opened,
    open: (next) => {
      opened = next;
      tell();
    },
    arrival: () => arrival,
    setArrival: (next) => {
      arrival = next;
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stage: () => stage,
    arranging: openArrangingBoard(),
    shown: () => shown,
    setShown: (next) => {
      shown = next;
    },
    setStage: (next) => {
      stage = next;
    },
  };
}
