/**
 * What of the reader's own arrangement outlives the page?
 *
 * Column widths, light and the legend, as one small string in the browser's storage. Storage that is
 * absent, full or forbidden is no fault of the reader's: the page then simply starts afresh.
 */
import { fromStored, toStored } from '../state/keeping.ts';
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
  let kept = toStored(store.getState());
  return store.subscribe(() => {
    const next = toStored(store.getState());
    if (next === kept) return;
    kept = next;
    try {
      window.localStorage.setItem(KEY, next);
    } catch {
      // Nothing to do and nothing lost: the arrangement holds as long as the page.
    }
  });
}
