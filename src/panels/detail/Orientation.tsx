/**
 * What is on the table, and with what could I begin?
 *
 * Shown while nothing is chosen: one line counted from the data, how the marks are read, and questions
 * that lead in. Nothing here is written for one text: it all comes from the records.
 */
import { Suspense } from 'react';
import { describeDataset } from '../../scene/describe.ts';
import buttons from '../controls/buttons.module.css';
import { ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { lazyPart } from '../controls/lazy-part.ts';
import { useToMethod } from '../method/use-to-method.ts';
import { useRelata } from '../use-relata.ts';
import styles from './Detail.module.css';

const Questions = lazyPart(async () => (await import('./Questions.tsx')).Questions);

export function Orientation() {
  const { kg, report, store } = useRelata();
  const { dataset } = kg;
  const toMethod = useToMethod();
  return (
    <>
      <h2 className={styles.subject}>Who affects whom, and where does it say so?</h2>
      <p className={styles.orientation}>{describeDataset(dataset)}.</p>
      <p className={styles.quiet}>
        Each line is one claim, from the one who acts or feels to the one it concerns. Its colour is
        the attitude, its stroke how surely it is said;{' '}
        {dataset.passages.length === 0
          ? 'this file brings no passages, so no line can show its words.'
          : 'press it to read the words.'}
      </p>
      {report && (
        <p className={styles.quiet}>
          <button
            type="button"
            className={buttons.link}
            onClick={() => store.dispatch({ type: 'reportOpened' })}
          >
            What became of {report.fileName} when it was opened
          </button>
        </p>
      )}
      <ErrorBoundary part="questions">
        <Suspense fallback={null}>
          <Questions />
        </Suspense>
      </ErrorBoundary>
      <p className={styles.quiet}>
        <button type="button" className={buttons.link} onClick={toMethod}>
          How was this read?
        </button>
      </p>
    </>
  );
}
