/**
 * What is on the table, and with what could I begin?
 *
 * Shown while nothing is chosen: one line counted from the data, how the marks are read, and questions
 * that lead in. Nothing here is written for one text: it all comes from the records.
 */
import { Suspense } from 'react';
import { describeDataset } from '../../scene/describe.ts';
import { detailWords } from '../../words/detail.ts';
import buttons from '../controls/buttons.module.css';
import { ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { lazyPart } from '../controls/lazy-part.ts';
import { useToMethod } from '../method/use-to-method.ts';
import { welcomeWords } from '../../words/welcome.ts';
import { useRelata } from '../use-relata.ts';
import styles from './Detail.module.css';

const Questions = lazyPart(async () => (await import('./Questions.tsx')).Questions);

export function Orientation() {
  const { kg, report, store } = useRelata();
  const { dataset } = kg;
  const toMethod = useToMethod();
  const words = detailWords().orientation;
  return (
    <>
      <h2 className={styles.subject}>{words.title}</h2>
      <p className={styles.orientation}>{words.counts(describeDataset(dataset))}</p>
      <p className={styles.quiet}>
        {dataset.passages.length === 0 ? words.noWords : words.readWords}
      </p>
      {report && (
        <p className={styles.quiet}>
          <button
            type="button"
            className={buttons.link}
            onClick={() => store.dispatch({ type: 'reportOpened' })}
          >
            {words.report(report.fileName)}
          </button>
        </p>
      )}
      <ErrorBoundary part="questions">
        <Suspense fallback={null}>
          <Questions />
        </Suspense>
      </ErrorBoundary>
      <p className={styles.quiet}>
        <button
          type="button"
          className={buttons.link}
          onClick={() => store.dispatch({ type: 'introductionAsked' })}
        >
          {welcomeWords().again}
        </button>
      </p>
      <p className={styles.quiet}>
        <button type="button" className={buttons.link} onClick={toMethod}>
          {words.howRead}
        </button>
      </p>
    </>
  );
}
