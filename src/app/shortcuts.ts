/**
 * Which keys work anywhere on the page?
 *
 * `/` or ctrl-K goes to the search, Esc steps back to nothing chosen, 1–3 set the depth, `[` and `]` step
 * from path to path of a trace. A single letter
 * never acts while somebody types, and Esc leaves an open dialog or list to its owner.
 */
import { activeFilter } from '../graph/filters.ts';
import { DEPTHS } from '../state/depth.ts';
import type { Store } from '../state/store.ts';

const SEARCH_ID = 'relata-search';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

const hasOwner = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('dialog, [popover], [role="listbox"], [role="menu"], [role="dialog"]') !== null;

/** What lies beneath a modal dialog is out of reach, for keys too. */
const isCovered = (): boolean => document.querySelector('dialog:modal') !== null;

function toSearch(event: KeyboardEvent): void {
  const search = document.getElementById(SEARCH_ID);
  if (!search) return;
  event.preventDefault();
  search.focus();
}

const PATH_STEPS: ReadonlyMap<string, number> = new Map([
  ['[', -1],
  [']', 1],
]);

/** Before the first path come all at once; past the last there is nothing. */
function stepPath(store: Store, by: number, pathCount: number): void {
  const step = activeFilter(store.getState().filters, 'trace')?.step ?? -1;
  const next = step + by;
  if (next >= pathCount || pathCount === 0 || (by < 0 && step < 0)) return;
  store.dispatch({ type: 'pathStepped', step: next < 0 ? null : next });
}

/** Returns the function that ends it. `countPaths` tells how many paths there are to step through. */
export function listenForShortcuts(store: Store, countPaths: () => number): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || isCovered()) return;
    const withCommand = event.ctrlKey || event.metaKey;
    if (withCommand && event.key.toLowerCase() === 'k') toSearch(event);
    if (withCommand || isTyping(event.target)) return;
    if (event.key === '/') toSearch(event);
    if (event.key === 'Escape' && !hasOwner(event.target))
      store.dispatch({ type: 'selectionCleared' });
    const by = PATH_STEPS.get(event.key);
    if (by !== undefined) stepPath(store, by, countPaths());
    const depth = DEPTHS[Number(event.key) - 1];
    if (depth) store.dispatch({ type: 'depthChosen', depth });
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
