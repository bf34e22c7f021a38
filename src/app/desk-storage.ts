/**
 * What of the reader's own arrangement outlives the page?
 *
 * Column widths, light, language and the legend, as one small string in the browser's storage. Storage that
 * is absent, full or forbidden is no fault of the reader's: the page then simply starts afresh. Two tabs share
 * it: each writes only what was changed in it, and neither is changed by the other while it is open.
 */
import { fromStored, mergeStored, toStored } from '../state/keeping.ts';
import type { Store } from '../state/store.ts';
import { INITIAL_VIEW, type View } from '../state/view.ts';

const KEY = 'relata.desk';

export function readDesk(): View {
  try {
    return fromStored(window.localStorage.getItem(KEY), INITIAL_VIEW);
  } catch {
    return INITIAL_VIEW;
  }
}

export function keepDesk(store: Store): () => void {
  let { view: before } = store.getState();
  return store.subscribe(() => {
    const { view } = store.getState();
    if (view === before) return;
    const isSame = toStored({ view }) === toStored({ view: before });
    const last = before;
    before = view;
    if (isSame) return;
    try {
      window.localStorage.setItem(KEY, mergeStored(window.localStorage.getItem(KEY), last, view));
    } catch {
      // Nothing to do and nothing lost: the arrangement holds as long as the page.
    }
  });
}
