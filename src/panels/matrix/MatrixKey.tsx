/**
 * What do the marks in a cell mean?
 *
 * Stands in the corner between the names, where there is room and nothing else. Every cell says the same in
 * words, so it is hidden from those who listen.
 */
import { VALENCE_WORDS } from '../../scene/words.ts';
import styles from './Matrix.module.css';

const PLACES = [
  { word: VALENCE_WORDS['-1'].word, colour: styles.hostile },
  { word: VALENCE_WORDS['0'].word, colour: styles.neutral },
  { word: VALENCE_WORDS['1'].word, colour: styles.friendly },
] as const;

export const MatrixKey = () => (
  <span className={styles.key} aria-hidden="true">
    {PLACES.map(({ word }, place) => (
      <span key={word}>
        <span className={styles.sample}>
          {PLACES.map(({ colour }, at) => (
            <i key={colour} className={at === place ? colour : undefined} />
          ))}
        </span>
        {word}
      </span>
    ))}
    <span>
      <span className={styles.sample}>
        <i className={styles.notch} />
      </span>
      some denied
    </span>
  </span>
);
