/**
 * What have I asked not to see, or to see alone?
 *
 * A chip for each filter, only while there are any: paused and taken up again, taken away one by one
 * or all at once.
 */
import { slotOf } from '../../graph/filters.ts';
import { describeFilter } from '../../scene/describe-filter.ts';
import buttons from '../controls/buttons.module.css';
import { classNames } from '../controls/class-names.ts';
import { Icon } from '../controls/Icon.tsx';
import { useAppState, useRelata } from '../use-relata.ts';
import styles from './stage.module.css';

export function FilterBar() {
  const { kg, store } = useRelata();
  const filters = useAppState((state) => state.filters);
  if (filters.length === 0) return null;
  return (
    <section className={styles.filters} aria-label="Filters">
      <ul>
        {filters.map((filter, index) => {
          const words = describeFilter(filter, kg.dataset);
          const { paused } = filter;
          return (
            <li key={slotOf(filter)} className={classNames(styles.filter, paused && styles.paused)}>
              <span>{words}</span>
              <button
                type="button"
                aria-pressed={paused}
                aria-label={`Pause: ${words}`}
                title={paused ? 'Apply again' : 'Pause'}
                onClick={() => store.dispatch({ type: 'filterPaused', index, paused: !paused })}
              >
                <Icon name={paused ? 'play' : 'pause'} />
              </button>
              <button
                type="button"
                aria-label={`Remove: ${words}`}
                title="Remove"
                onClick={() => store.dispatch({ type: 'filterRemoved', index })}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className={buttons.link}
        onClick={() => store.dispatch({ type: 'filtersCleared' })}
      >
        Clear all
      </button>
    </section>
  );
}
