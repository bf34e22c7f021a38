/**
 * What do the marks in a cell mean?
 *
 * Stands in the corner between the names, where there is room and nothing else. Every cell says the same in
 * words, so it is hidden from those who listen.
 */
import { matrixWords } from '../../words/matrix.ts';
import { modelWords } from '../../words/model.ts';
import styles from './Matrix.module.css';

const PLACES = [
  { valence: '-1', colour: styles.hostile },
  { valence: '0', colour: styles.neutral },
  { valence: '1', colour: styles.friendly },
] as const;

export const MatrixKey = () => (
  <span className={styles.key} aria-hidden="true">
    {PLACES.map(({ valence }, place) => (
      <span key={valence}>
        <span className={styles.sample}>
          {PLACES.map(({ colour }, at) => (
            <i key={colour} className={at === place ? colour : undefined} />
          ))}
        </span>
        {modelWords().valences[valence].word}
      </span>
    ))}
    <span>
      <span className={styles.sample}>
        <i className={styles.notch} />
      </span>
      {matrixWords().corner.denied}
    </span>
  </span>
);
