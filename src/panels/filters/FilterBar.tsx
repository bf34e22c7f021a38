/**
 * What have I asked not to see, or to see alone?
 *
 * A chip for each filter in the order of the list, only while there are any; each opens its editor, is
 * paused, or is taken away, one by one or all at once. When a chip goes, the focus goes to its neighbour.
 */
import { useEffect, useRef } from 'react';
import { slotOf } from '../../graph/filters.ts';
import { describeFilter } from '../../scene/describe-filter.ts';
import { filtersWords } from '../../words/filters.ts';
import buttons from '../controls/buttons.module.css';
import { classNames } from '../controls/class-names.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { FilterChip } from './FilterChip.tsx';
import { FilterSlip } from './FilterSlip.tsx';
import type { SetSlip, Slip } from './slip.ts';
import place from './FilterPlace.module.css';
import styles from './filters.module.css';

interface Props {
  /** The button that is always there. */
  readonly home: HTMLElement | null;
  readonly slip: Slip | null;
  readonly onSlip: SetSlip;
}

/** The chip that was pressed goes with its button: its neighbour gets the focus, or else `home`. */
function useFocusAfterRemoval(home: HTMLElement | null) {
  const filters = useAppState((state) => state.filters);
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);
  useEffect(() => {
    if (removed.current === null) return;
    const chips = list.current?.querySelectorAll<HTMLElement>('li > :first-child') ?? [];
    const next = chips[Math.min(removed.current, chips.length - 1)];
    removed.current = null;
    next?.focus();
  }, [filters]);
  const expect = (index: number) => {
    // With the last chip this bar goes too, so that nothing could be done afterwards.
    if (filters.length === 1) home?.focus();
    else removed.current = index;
  };
  return { list, expect };
}

export function FilterBar({ home, slip, onSlip }: Props) {
  const { kg, store, focus } = useRelata();
  const filters = useAppState((state) => state.filters);
  const { list, expect } = useFocusAfterRemoval(home);
  const words = filtersWords().bar;
  const open = slip?.shows === 'editor' && slip.anchor !== home ? slip.filter : null;
  return (
    <>
      {filters.length > 0 && (
        <section className={place.bar} aria-label={words.label}>
          <ul ref={list}>
            {filters.map((filter, index) => {
              const isOpen = open !== null && slotOf(open) === slotOf(filter);
              return (
                <FilterChip
                  key={slotOf(filter)}
                  filter={filter}
                  words={describeFilter(filter, kg.dataset)}
                  expanded={isOpen}
                  onOpen={(anchor) => onSlip(isOpen ? null : { shows: 'editor', anchor, filter })}
                  onPause={() =>
                    store.dispatch({ type: 'filterPaused', index, paused: !filter.paused })
                  }
                  onRemove={() => {
                    expect(index);
                    store.dispatch({ type: 'filterRemoved', index });
                  }}
                />
              );
            })}
          </ul>
          <button
            type="button"
            className={classNames(buttons.link, styles.clear)}
            onClick={() => {
              home?.focus();
              store.dispatch({ type: 'filtersCleared' });
            }}
          >
            {words.clear}
          </button>
          {focus.counts.shownRelations === 0 && (
            <span className={styles.none}>{words.nothingLeft}</span>
          )}
        </section>
      )}
      {slip && <FilterSlip slip={slip} home={home} onSlip={onSlip} />}
    </>
  );
}
