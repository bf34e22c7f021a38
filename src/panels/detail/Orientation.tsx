/**
 * What is on the table, and with what could I begin?
 *
 * Shown while nothing is chosen: one line counted from the data, how the marks are read, and questions
 * that lead in. Nothing here is written for one text: it all comes from the records.
 */
import { Suspense } from 'react';
import { isCrowd } from '../../scene/crowd.ts';
import { describeDataset } from '../../scene/describe.ts';
import { countsWords } from '../../words/counts.ts';
import buttons from '../controls/buttons.module.css';
import { ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { lazyPart } from '../controls/lazy-part.ts';
import { SEARCH_FIELD_ID } from '../search/SearchBox.tsx';
import { useToMethod } from '../method/use-to-method.ts';
import { orientationWords } from '../../words/orientation.ts';
import { useRelata } from '../use-relata.ts';
import styles from './Detail.module.css';

const Questions = lazyPart(async () => (await import('./Questions.tsx')).Questions);

/** With a graph that no picture shows whole, one begins with a name or with a ranking. */
function ForCrowd() {
  const { store } = useRelata();
  const words = orientationWords();
  const ways = [
    {
      label: countsWords().searchName,
      go: () => document.getElementById(SEARCH_FIELD_ID)?.focus(),
    },
    {
      label: words.toRanking,
      go: () => store.dispatch({ type: 'lensChosen', lens: 'influence' }),
    },
  ];
  return (
    <>
      <p className={styles.quiet}>{words.crowd}</p>
      {ways.map(({ label, go }) => (
        <p key={label} className={styles.quiet}>
          <button type="button" className={buttons.link} onClick={go}>
            {label}
          </button>
        </p>
      ))}
    </>
  );
}

export function Orientation() {
  const { kg, report, store, focus } = useRelata();
  const { dataset } = kg;
  const toMethod = useToMethod();
  const words = orientationWords();
  return (
    <>
      <h2 className={styles.subject}>{words.title}</h2>
      <p className={styles.orientation}>{words.counts(describeDataset(dataset))}</p>
      <p className={styles.quiet}>
        {dataset.passages.length === 0 ? words.noWords : words.readWords}
      </p>
      {isCrowd(focus.counts) && <ForCrowd />}
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
          {words.again}
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
