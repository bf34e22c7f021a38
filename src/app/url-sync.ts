/**
 * How do the address bar and the state keep in step?
 *
 * What a reader would want to step back to (another selection, lens, depth or filter) is a new entry of
 * the history; arranging columns or pins only rewrites the present one. Back, forward and an edited
 * address come in as one action.
 */
import type { Dataset } from '../model/dataset.ts';
import type { AppState } from '../state/app-state.ts';
import type { Store } from '../state/store.ts';
import { fromFragment, toFragment } from '../state/url.ts';

const isStep = (before: AppState, after: AppState): boolean =>
  before.selection !== after.selection ||
  before.depth !== after.depth ||
  before.filters !== after.filters ||
  before.arrangement !== after.arrangement ||
  before.view.lens !== after.view.lens;

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

/** Returns the function that ends it. `corpus` is null for the one that opens by itself. */
export function keepAddress(store: Store, dataset: Dataset, corpus: string | null): () => void {
  let before = store.getState();
  const stopWriting = store.subscribe(() => {
    const after = store.getState();
    const fragment = toFragment(after, corpus);
    const step = isStep(before, after);
    before = after;
    if (fragment === here()) return;
    const write = step ? 'pushState' : 'replaceState';
    try {
      window.history[write](null, '', addressWith(fragment));
    } catch {
      // A browser that takes no more entries for now (Safari: 100 in half a minute). The next change writes.
    }
  });
  const open = () => {
    if (here() === toFragment(store.getState(), corpus)) return;
    store.dispatch({
      type: 'addressOpened',
      ...fromFragment(here(), dataset, store.getState()),
    });
  };
  window.addEventListener('popstate', open);
  window.addEventListener('hashchange', open);
  return () => {
    stopWriting();
    window.removeEventListener('popstate', open);
    window.removeEventListener('hashchange', open);
  };
}
