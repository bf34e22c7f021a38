/**
 * What does this filter ask, and does it hold just now?
 *
 * Its words are a button that opens its editor; beside them it is paused, taken up again or taken away.
 * A pure view: the list and its actions are FilterBar's.
 */
import type { Filter } from '../../graph/filters.ts';
import { describeOrder } from '../../scene/describe-filter.ts';
import { filtersWords } from '../../words/filters.ts';
import { classNames } from '../controls/class-names.ts';
import { Icon } from '../controls/Icon.tsx';
import styles from './filters.module.css';

interface Props {
  readonly filter: Filter;
  readonly words: string;
  readonly expanded: boolean;
  readonly onOpen: (button: HTMLElement) => void;
  readonly onPause: () => void;
  readonly onRemove: () => void;
}

export function FilterChip({ filter, words, expanded, onOpen, onPause, onRemove }: Props) {
  const { paused } = filter;
  const { pause, pauseThis, resume, remove, removeThis } = filtersWords().chip;
  return (
    <li className={classNames(styles.chip, paused && styles.paused)}>
      <button
        type="button"
        className={styles.words}
        aria-haspopup="dialog"
        aria-expanded={expanded}
        title={describeOrder(filter)}
        onClick={(event) => onOpen(event.currentTarget)}
      >
        {words}
      </button>
      <button
        type="button"
        className={styles.sign}
        aria-pressed={paused}
        aria-label={pauseThis(words)}
        title={paused ? resume : pause}
        onClick={onPause}
      >
        <Icon name={paused ? 'play' : 'pause'} />
      </button>
      <button
        type="button"
        className={styles.sign}
        aria-label={removeThis(words)}
        title={remove}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
