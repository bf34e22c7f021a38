/**
 * Which keys work anywhere on the page?
 *
 * `/` or ctrl-K goes to the search, Esc steps back to nothing chosen, 1–3 set the depth. A single letter
 * never acts while somebody types, and Esc leaves an open dialog or list to its owner.
 */
import { DEPTHS } from '../state/depth.ts';
import type { Store } from '../state/store.ts';

const SEARCH_ID = 'relata-search';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

const hasOwner = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('dialog, [popover], [role="listbox"], [role="menu"], [role="dialog"]') !== null;

function toSearch(event: KeyboardEvent): void {
  const search = document.getElementById(SEARCH_ID);
  if (!search) return;
  event.preventDefault();
  search.focus();
}

/** Returns the function that ends it. */
export function listenForShortcuts(store: Store): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey) return;
    const withCommand = event.ctrlKey || event.metaKey;
    if (withCommand && event.key.toLowerCase() === 'k') toSearch(event);
    if (withCommand || isTyping(event.target)) return;
    if (event.key === '/') toSearch(event);
    if (event.key === 'Escape' && !hasOwner(event.target))
      store.dispatch({ type: 'selectionCleared' });
    const depth = DEPTHS[Number(event.key) - 1];
    if (depth) store.dispatch({ type: 'depthChosen', depth });
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
