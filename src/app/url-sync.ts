/**
 * How do the address bar and the state keep in step?
 *
 * What a reader would want to step back to (another selection, lens, depth or filter, an entity pinned or let
 * go) is a new entry of the history; arranging columns or moving what is pinned only rewrites the present one.
 * Back, forward and an edited address come in as one action. Entries are numbered, so that undo never leads
 * out of the page or to another text.
 */
import type { Dataset } from '../model/dataset.ts';
import type { AppState } from '../state/app-state.ts';
import type { Store } from '../state/store.ts';
import { fromFragment, toFragment } from '../state/url.ts';

const pinnedIn = ({ pins }: AppState): string =>
  pins
    .map(({ entity }) => entity)
    .toSorted()
    .join('\n');

const isStep = (before: AppState, after: AppState): boolean =>
  before.selection !== after.selection ||
  before.depth !== after.depth ||
  before.filters !== after.filters ||
  before.arrangement !== after.arrangement ||
  before.view.lens !== after.view.lens ||
  (before.pins !== after.pins && pinnedIn(before) !== pinnedIn(after));

const here = (): string => window.location.hash.replace(/^#/, '');

const addressWith = (fragment: string): string =>
  `${window.location.pathname}${window.location.search}${fragment === '' ? '' : `#${fragment}`}`;

/** Of a file on a disk only its name: the folders are nobody else's, and may name a person. */
function placeOfPage(): string {
  const { protocol, origin, pathname, search } = window.location;
  return protocol === 'file:'
    ? pathname.slice(pathname.lastIndexOf('/') + 1)
    : `${origin}${pathname}${search}`;
}

/** The whole address that opens this state. */
export function toAddress(state: AppState, corpus: string | null): string {
  const fragment = toFragment(state, corpus);
  return fragment === '' ? placeOfPage() : `${placeOfPage()}#${fragment}`;
}

/** How many steps of ours lie below this entry; null: it is not one of ours. */
function stepHere(): number | null {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'step' in state
    ? typeof state.step === 'number'
      ? state.step
      : null
    : null;
}

export interface AddressKeeper {
  /** False: there is nothing to undo since this text was opened. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly stop: () => void;
}

/** `corpus` is null for the one that opens by itself. */
export function keepAddress(store: Store, dataset: Dataset, corpus: string | null): AddressKeeper {
  let before = store.getState();
  const first = stepHere() ?? 0;
  let last = first;
  const write = (fragment: string, step: number, as: 'pushState' | 'replaceState') => {
    try {
      window.history[as]({ step }, '', addressWith(fragment));
    } catch {
      // A browser that takes no more entries for now (Safari: 100 in half a minute). The next change writes.
    }
  };
  if (stepHere() === null) write(here(), first, 'replaceState');
  // What an address brings in is no new step, even where we would have spelt it otherwise.
  let isOpening = false;

  const stopWriting = store.subscribe(() => {
    const after = store.getState();
    const fragment = toFragment(after, corpus);
    const isNew = !isOpening && isStep(before, after);
    before = after;
    if (fragment === here()) return;
    const step = stepHere() ?? first;
    if (!isNew) return write(fragment, step, 'replaceState');
    last = step + 1;
    write(fragment, last, 'pushState');
  });
  const open = () => {
    // An address that was typed in is a step like any other.
    if (stepHere() === null) {
      last += 1;
      write(here(), last, 'replaceState');
    }
    if (here() === toFragment(store.getState(), corpus)) return;
    isOpening = true;
    try {
      store.dispatch({
        type: 'addressOpened',
        ...fromFragment(here(), dataset, store.getState()),
      });
    } finally {
      isOpening = false;
    }
  };
  window.addEventListener('popstate', open);
  window.addEventListener('hashchange', open);
  return {
    undo: () => {
      const canGo = (stepHere() ?? first) > first;
      if (canGo) window.history.back();
      return canGo;
    },
    redo: () => {
      const canGo = (stepHere() ?? last) < last;
      if (canGo) window.history.forward();
      return canGo;
    },
    stop: () => {
      stopWriting();
      window.removeEventListener('popstate', open);
      window.removeEventListener('hashchange', open);
    },
  };
}
