/**
 * What do the marks on a bar mean?
 *
 * The same colours and lines as on the stage, and the two that only time has. Said in the name of every bar
 * already, so it is hidden from those who listen.
 */
import { modelWords } from '../../words/model.ts';
import { timelineWords } from '../../words/timeline.ts';
import { classNames } from '../controls/class-names.ts';
import { valenceClass } from '../controls/EdgeSample.tsx';
import styles from './Timeline.module.css';

const VALENCES = [-1, 0, 1] as const;

export function TimeKey() {
  const { valences, certainties, negations } = modelWords();
  const { told, about, openEnd } = timelineWords().key;
  const marks = [
    ...VALENCES.map((valence) => ({
      word: valences[`${valence}`].word,
      valence,
      mark: styles.solid,
    })),
    { word: told, valence: null, mark: styles.dashed },
    { word: certainties.hypothetical.word, valence: null, mark: styles.dotted },
    { word: about, valence: null, mark: styles.approximate },
    { word: openEnd, valence: null, mark: styles.openAfter },
  ];
  return (
    <p className={styles.key} aria-hidden="true">
      {marks.map(({ word, valence, mark }) => (
        <span key={word}>
          <i className={classNames(styles.bar, valenceClass(valence), mark)} />
          {word}
        </span>
      ))}
      <span>
        <i className={classNames(styles.bar, valenceClass(null), styles.solid)}>
          <i className={styles.denied} />
        </i>
        {negations.negated.word}
      </span>
    </p>
  );
}
