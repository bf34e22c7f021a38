/**
 * How far may I trust a graph that came without a text?
 *
 * What such a file says and what it leaves open, so that the plain values which stand in for the open do not
 * pass for findings; then what the marks mean and what the picture is not.
 */
import buttons from '../controls/buttons.module.css';
import { useRelata } from '../use-relata.ts';
import { Marks } from './Marks.tsx';
import styles from './Method.module.css';

export function WithoutText() {
  const { report, store } = useRelata();
  return (
    <>
      <p className={styles.lead}>
        This graph came without a text. Its lines are what the file says; which words stand behind
        them, who says so and how surely, it does not tell.
      </p>
      <section className={styles.section} aria-label="What is not known">
        <h3>What is not known</h3>
        <p>
          Where the file is silent the plainest value stands: a neutral attitude, a claim outright,
          by someone unnamed, from source to target. That is no finding. What the file says beyond
          the marks of this page is listed with each line and entity as “Other columns”.
        </p>
        {report && (
          <p>
            <button
              type="button"
              className={buttons.link}
              onClick={() => store.dispatch({ type: 'reportOpened' })}
            >
              What became of {report.fileName} when it was opened
            </button>
          </p>
        )}
      </section>
      <Marks />
      <section className={styles.section} aria-label="Limits">
        <h3>What this is not</h3>
        <p>
          It is a picture of a file, not of the world: a line says that the file has it, not that it
          is true. Things that have many lines are drawn large; how near two stand is for the eye
          and measures nothing.
        </p>
      </section>
    </>
  );
}
