/**
 * How does the reason of a decision stand on the page?
 *
 * As it was written, with the words it quotes in the letter of the text, so that a reader sees who is
 * speaking.
 */
import { toWordRuns } from './method-words.ts';
import styles from './Method.module.css';

export function Reason({ words }: { readonly words: string }) {
  return toWordRuns(words).map(({ start, words: run, isQuoted }) =>
    isQuoted ? (
      <span key={start} className={styles.quoted}>
        {run}
      </span>
    ) : (
      run
    ),
  );
}
