/**
 * How was this text read, and how far may I trust it?
 *
 * For a reader who has never heard of annotation: what is on the page, how it came about, how far independent
 * readers agreed, what was decided and why, what the marks mean and what all this is not. Every number is
 * counted; where no independent readings came with the text, the page says so.
 */
import type { Method as MethodOfText } from '../../model/method.ts';
import { methodWords } from '../../words/method.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { Agreement } from './Agreement.tsx';
import { Decisions } from './Decisions.tsx';
import { Figures } from './Figures.tsx';
import { Limits } from './Limits.tsx';
import { Marks } from './Marks.tsx';
import { WithoutText } from './WithoutText.tsx';
import { useMethod, type MethodState } from './use-method.ts';
import styles from './Method.module.css';

function HowItWasMade({ record }: Pick<MethodOfText, 'record'>) {
  const { label, title, steps, once, apart } = methodWords().making;
  return (
    <section className={styles.section} aria-label={label}>
      <h3>{title}</h3>
      <p>{steps}</p>
      {record === null ? (
        <p className={styles.notice}>{once}</p>
      ) : (
        <p>{apart(record.counted.readings.length, record.decisions.length)}</p>
      )}
    </section>
  );
}

function Body({ method }: { readonly method: MethodState }) {
  if (method === 'waiting') return null;
  if (method === 'failed')
    return (
      <>
        <p className={styles.notice}>{methodWords().page.failed}</p>
        <Marks />
        <Limits withReadings={false} />
      </>
    );
  const { figures, record } = method;
  return (
    <>
      <Figures figures={figures} />
      <HowItWasMade record={record} />
      {record && <Agreement counted={record.counted} />}
      {record && <Decisions record={record} />}
      <Marks />
      <Limits withReadings={record !== null} />
    </>
  );
}

export function Method() {
  const { store, kg } = useRelata();
  const method = useMethod();
  const words = methodWords().page;
  const isSheetOpen = useAppState((state) => state.view.sheet) !== null;
  return (
    <section className={styles.page} aria-label={words.label} data-sheet-open={isSheetOpen}>
      <article className={styles.article}>
        <h2>{words.title}</h2>
        {kg.dataset.sources.length === 0 ? (
          <WithoutText />
        ) : (
          <>
            <p className={styles.lead}>{words.lead}</p>
            <Body method={method} />
          </>
        )}
        <p>
          <button
            type="button"
            className={styles.back}
            onClick={() => store.dispatch({ type: 'lensChosen', lens: 'graph' })}
          >
            {words.toGraph}
          </button>
        </p>
      </article>
    </section>
  );
}
