/**
 * What do the marks on a bar mean?
 *
 * The same colours and lines as on the stage, and the two that only time has. Said in the name of every bar
 * already, so it is hidden from those who listen.
 */
import { classNames } from '../controls/class-names.ts';
import { valenceClass } from '../controls/EdgeSample.tsx';
import styles from './Timeline.module.css';

const MARKS = [
  { word: 'hostile', valence: -1, mark: styles.solid },
  { word: 'neutral', valence: 0, mark: styles.solid },
  { word: 'friendly', valence: 1, mark: styles.solid },
  { word: 'reported or hedged', valence: null, mark: styles.dashed },
  { word: 'hypothetical', valence: null, mark: styles.dotted },
  { word: 'about', valence: null, mark: styles.approximate },
  { word: 'end open', valence: null, mark: styles.openAfter },
] as const;

export const TimeKey = () => (
  <p className={styles.key} aria-hidden="true">
    {MARKS.map(({ word, valence, mark }) => (
      <span key={word}>
        <i className={classNames(styles.bar, valenceClass(valence), mark)} />
        {word}
      </span>
    ))}
    <span>
      <i className={classNames(styles.bar, valenceClass(null), styles.solid)}>
        <i className={styles.denied} />
      </i>
      denied
    </span>
  </p>
);
