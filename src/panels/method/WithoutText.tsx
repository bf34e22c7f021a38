/**
 * How far may I trust a graph that came without a text?
 *
 * What such a file says and what it leaves open, so that the plain values which stand in for the open do not
 * pass for findings; then what the marks mean and what the picture is not.
 */
import { methodWords } from '../../words/method.ts';
import { reportWords } from '../../words/report.ts';
import buttons from '../controls/buttons.module.css';
import { useRelata } from '../use-relata.ts';
import { Marks } from './Marks.tsx';
import styles from './Method.module.css';

export function WithoutText() {
  const { report, store } = useRelata();
  const { withoutText, limits } = methodWords();
  return (
    <>
      <p className={styles.lead}>{withoutText.lead}</p>
      <section className={styles.section} aria-label={withoutText.title}>
        <h3>{withoutText.title}</h3>
        <p>{withoutText.silent}</p>
        {report && (
          <p>
            <button
              type="button"
              className={buttons.link}
              onClick={() => store.dispatch({ type: 'reportOpened' })}
            >
              {reportWords().opened.whatBecame(report.fileName)}
            </button>
          </p>
        )}
      </section>
      <Marks />
      <section className={styles.section} aria-label={limits.label}>
        <h3>{limits.title}</h3>
        <p>{withoutText.limits}</p>
      </section>
    </>
  );
}
