/**
 * Which keys work anywhere on the page?
 *
 * Those of the group `page` in state/keys.ts. A sign alone never acts while somebody types, or when the reader
 * switched such keys off; an open menu or list keeps its keys, and beneath a modal dialog nothing is heard.
 */
import type { Speaker } from '../panels/ports.ts';
import { goToRegion, isInStage, stepRegion } from '../panels/shell/regions.ts';
import { SEARCH_FIELD_ID } from '../panels/search/SearchBox.tsx';
import { activeFilter } from '../graph/filters.ts';
import { DEPTHS } from '../state/depth.ts';
import { commandOf, type Command } from '../state/keys.ts';
import type { Store } from '../state/store.ts';
import { LENSES } from '../state/view.ts';
import { keyboardWords } from '../words/keyboard.ts';
import type { AddressKeeper } from './url-sync.ts';

export interface ShortcutHost {
  readonly store: Store;
  readonly speaker: Speaker;
  readonly address: AddressKeeper;
  /** How many paths there are to step through. */
  readonly countPaths: () => number;
}

const TYPED_IN =
  'textarea, select, input:not([type="radio"], [type="checkbox"], [type="range"], [type="button"])';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPED_IN));

const hasOwner = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('dialog, [popover], [role="listbox"], [role="menu"], [role="dialog"]') !== null;

/** What lies beneath a modal dialog is out of reach, for keys too. */
const isCovered = (): boolean => document.querySelector('dialog:modal') !== null;

/** These lead away from an open menu or list; all else is its own affair there. */
const LEADING_AWAY: ReadonlySet<Command> = new Set(['toSearch', 'nextRegion', 'previousRegion']);

/** Before the first path come all at once; past the last there is nothing. */
function stepPath({ store, speaker, countPaths }: ShortcutHost, by: 1 | -1): void {
  const count = countPaths();
  const step = activeFilter(store.getState().filters, 'trace')?.step ?? -1;
  const next = step + by;
  if (next >= count || count === 0 || (by < 0 && step < 0)) return;
  const words = keyboardWords();
  speaker.say('deed', next < 0 ? words.allPaths(count) : words.path(next + 1, count));
  store.dispatch({ type: 'pathStepped', step: next < 0 ? null : next });
}

/** The method is about the reading, no view of it: the keys pass it over, and lead out of it. */
const VIEWS = LENSES.filter((lens) => lens !== 'method');

function stepLens(store: Store, by: 1 | -1): void {
  const at = VIEWS.findIndex((lens) => lens === store.getState().view.lens);
  const lens = VIEWS.at(at < 0 ? 0 : (at + by) % VIEWS.length);
  const wasInStage = isInStage();
  if (lens) store.dispatch({ type: 'lensChosen', lens });
  if (wasInStage) goToRegion(store, 'stage');
}

function stepDepth(store: Store, by: 1 | -1): void {
  const depth = DEPTHS[DEPTHS.indexOf(store.getState().depth) + by];
  if (depth) store.dispatch({ type: 'depthChosen', depth });
}

const deeds = (host: ShortcutHost): Partial<Readonly<Record<Command, () => void>>> => {
  const { store, speaker, address } = host;
  const say = (sentence: string) => speaker.say('deed', sentence);
  return {
    toSearch: () => document.getElementById(SEARCH_FIELD_ID)?.focus(),
    nextRegion: () => stepRegion(store, 1),
    previousRegion: () => stepRegion(store, -1),
    nextLens: () => stepLens(store, 1),
    previousLens: () => stepLens(store, -1),
    shallower: () => stepDepth(store, -1),
    deeper: () => stepDepth(store, 1),
    previousPath: () => stepPath(host, -1),
    nextPath: () => stepPath(host, 1),
    undo: () => say(address.undo() ? keyboardWords().undone : keyboardWords().nothingToUndo),
    redo: () => say(address.redo() ? keyboardWords().redone : keyboardWords().nothingToRedo),
    letGo: () => store.dispatch({ type: 'selectionCleared' }),
    help: () => store.dispatch({ type: 'keysOpened' }),
  };
};

/** Returns the function that ends it. */
export function listenForShortcuts(host: ShortcutHost): () => void {
  const doing = deeds(host);
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isCovered()) return;
    const { singleKeys } = host.store.getState().view;
    const isTyped = isTyping(event.target);
    const command = commandOf(event, { place: 'page', singleKeys, isTyping: isTyped });
    if (command === null || (hasOwner(event.target) && !LEADING_AWAY.has(command))) return;
    if (command !== 'letGo') event.preventDefault();
    doing[command]?.();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
