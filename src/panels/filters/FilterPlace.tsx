/**
 * Where do I say what I want to see?
 *
 * The button that is always there. Chips, menu and editors come with the first filter or the first
 * press, and in the idle moment after the first picture; a link with filters keeps their row free until then.
 */
import { Suspense, useState } from 'react';
import { stageWords } from '../../words/stage.ts';
import buttons from '../controls/buttons.module.css';
import { classNames } from '../controls/class-names.ts';
import { Icon } from '../controls/Icon.tsx';
import { lazyPart } from '../controls/lazy-part.ts';
import { useAppState } from '../use-relata.ts';
import type { Slip } from './slip.ts';
import styles from './FilterPlace.module.css';

const FilterBar = lazyPart(async () => (await import('./FilterBar.tsx')).FilterBar);

export function FilterPlace() {
  const hasFilters = useAppState((state) => state.filters).length > 0;
  const [button, setButton] = useState<HTMLElement | null>(null);
  const [slip, setSlip] = useState<Slip | null>(null);
  return (
    <>
      <button
        ref={setButton}
        type="button"
        className={classNames(buttons.small, styles.add)}
        aria-haspopup="menu"
        aria-expanded={slip !== null && slip.anchor === button}
        onClick={({ currentTarget }) =>
          setSlip(slip?.anchor === currentTarget ? null : { shows: 'menu', anchor: currentTarget })
        }
      >
        <Icon name="filter" />
        {stageWords().filter}
      </button>
      {(hasFilters || slip !== null) && (
        <Suspense fallback={hasFilters ? <div className={styles.bar} /> : null}>
          <FilterBar home={button} slip={slip} onSlip={setSlip} />
        </Suspense>
      )}
    </>
  );
}
