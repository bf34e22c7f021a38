/**
 * Where is what I am looking for?
 *
 * A combobox by the ARIA pattern: results as one types, in groups with their counts, matched words
 * marked. Arrows walk, Home and End jump, Enter chooses, Esc first clears and then leads
 * back to where the focus was, or to the graph. The field
 * has the id `relata-search`, by which a key of the app brings the focus here.
 */
import { Suspense, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Hit } from '../../graph/search.ts';
import type { Action } from '../../state/app-state.ts';
import buttons from '../controls/buttons.module.css';
import { Icon } from '../controls/Icon.tsx';
import { lazyPart } from '../controls/lazy-part.ts';
import { useRelata } from '../use-relata.ts';
import { goToRegion } from '../shell/regions.ts';
import { useResults } from './use-results.ts';
import styles from './SearchBox.module.css';
import { searchWords } from '../../words/search.ts';

export const SEARCH_FIELD_ID = 'relata-search';

/** Comes with the index, when the field is first used. */
const ResultList = lazyPart(async () => (await import('./ResultList.tsx')).ResultList);

function toAction(hit: Hit): Action {
  switch (hit.kind) {
    case 'entity':
      return { type: 'entityChosen', entity: hit.id };
    case 'relation':
      return { type: 'relationChosen', relation: hit.id };
    case 'passage':
      return { type: 'passagesChosen', passages: [hit.id] };
  }
}

function stepped(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at <= 0 ? count : at) - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

export function SearchBox() {
  const { store } = useRelata();
  const words = searchWords();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const listId = useId();
  const results = useResults(query, open);
  const hits = (results?.groups ?? []).flatMap((group) => group.hits);
  const isShown = open && query.trim() !== '' && results !== null;
  const clear = () => {
    setQuery('');
    setActive(-1);
    setOpen(false);
  };
  const choose = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    store.dispatch(toAction(hit));
    clear();
  };
  const leave = () => {
    const before = cameFrom.current;
    if (before?.isConnected === true) before.focus();
    else goToRegion(store, 'stage');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (query === '') leave();
      clear();
    } else if (event.key === 'Enter') {
      choose(hits[Math.max(0, active)]);
    } else if (isShown && hits.length > 0) {
      const next = stepped(event.key, active, hits.length);
      if (next === null) return;
      event.preventDefault();
      setActive(next);
    }
  };
  return (
    <search
      className={styles.search}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <Icon name="search" />
      <input
        ref={field}
        id={SEARCH_FIELD_ID}
        className={styles.field}
        type="text"
        role="combobox"
        aria-label={words.label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? listId : undefined}
        aria-activedescendant={isShown && active >= 0 ? `${listId}-${active}` : undefined}
        placeholder={words.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onFocus={(event) => {
          const from = event.relatedTarget;
          const isOutside = !event.currentTarget.closest('search')?.contains(from);
          if (isOutside) cameFrom.current = from instanceof HTMLElement ? from : null;
          setOpen(true);
        }}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {query === '' ? (
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      ) : (
        <button
          type="button"
          className={buttons.small}
          aria-label={words.clear}
          onClick={() => {
            clear();
            field.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
      {isShown && (
        <Suspense fallback={null}>
          <ResultList id={listId} results={results} active={active} choose={choose} />
        </Suspense>
      )}
    </search>
  );
}
