/**
 * What lies before the reader: which text, and the stage it is drawn on?
 *
 * Neither is state: a text is far too big for a link, and a stage is a thing of the screen. Ports and
 * panels reach both through here; opening another text tells everybody who listens.
 */
import type { Placement } from '../model/document.ts';
import type { StageCommands } from '../panels/ports.ts';
import type { Focus } from '../state/focus.ts';
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
  readonly subscribe: (listener: () => void) => () => void;
  readonly stage: () => StageHandle | null;
  /** What is shown at this moment. */
  readonly shown: () => Shown | null;
  readonly setShown: (shown: Shown | null) => void;
  readonly setStage: (stage: StageHandle | null) => void;
}

export function createDesk(first: OpenedCorpus): Desk {
  let opened = first;
  let stage: StageHandle | null = null;
  let shown: Shown | null = null;
  const listeners = new Set<() => void>();
  return {
    opened: () => opened,
    open: (next) => {
      opened = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stage: () => stage,
    shown: () => shown,
    setShown: (next) => {
      shown = next;
    },
    setStage: (next) => {
      stage = next;
    },
  };
}
