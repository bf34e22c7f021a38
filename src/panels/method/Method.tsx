/**
 * How was this text read, and how far may I trust it?
 *
 * For a reader who has never heard of annotation: what is on the page, how it came about, how far independent
 * readers agreed, what was decided and why, what the marks mean and what all this is not. Every number is
 * counted; where no independent readings came with the text, the page says so.
 */
import type { Method as MethodOfText } from '../../model/method.ts';
import { plural } from '../../scene/describe.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { Agreement } from './Agreement.tsx';
import { Decisions } from './Decisions.tsx';
import { Figures } from './Figures.tsx';
import { Limits } from './Limits.tsx';
import { Marks } from './Marks.tsx';
import { inWords } from './method-words.ts';
import { WithoutText } from './WithoutText.tsx';
import { useMethod, type MethodState } from './use-method.ts';
import styles from './Method.module.css';

function HowItWasMade({ record }: Pick<MethodOfText, 'record'>) {
  return (
    <section className={styles.section} aria-label="How it was made">
      <h3>How the reading was made</h3>
      <p>
        A reader goes through the text sentence by sentence and records every claim about two
        parties: who, whom, what, who says so, how surely, and whether it is denied. Nothing is
        recorded that the text does not say, and every claim is tied to its words, cut from the text
        and compared with it character by character.
      </p>
      {record === null ? (
        <p className={styles.notice}>
          No record of independent readings came with this text. What stands here is one reading,
          and how far another reader would agree is not known.
        </p>
      ) : (
        <p>
          This was done {inWords(record.counted.readings.length)} times, apart: no reader saw
          another’s reading. Then the readings were laid side by side. What all have and read alike
          was taken; every difference was taken back to the words and decided there,{' '}
          {plural(record.decisions.length, 'decision')} in all. What no reader had seen and the
          words say was added.
        </p>
      )}
    </section>
  );
}

function Body({ method }: { readonly method: MethodState }) {
  if (method === 'waiting') return null;
  if (method === 'failed')
    return (
      <>
        <p className={styles.notice}>
          The record of how this text was read could not be fetched. It will be asked for again when
          this page is opened the next time.
        </p>
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
  const isSheetOpen = useAppState((state) => state.view.sheet) !== null;
  return (
    <section className={styles.page} aria-label="Method" data-sheet-open={isSheetOpen}>
      <article className={styles.article}>
        <h2>How this was read</h2>
        {kg.dataset.sources.length === 0 ? (
          <WithoutText />
        ) : (
          <>
            <p className={styles.lead}>
              Every line of the graph is a claim that somebody found in the text. This page says how
              it was found, how far readers agreed, and what it is not.
            </p>
            <Body method={method} />
          </>
        )}
        <p>
          <button
            type="button"
            className={styles.back}
            onClick={() => store.dispatch({ type: 'lensChosen', lens: 'graph' })}
          >
            To the graph
          </button>
        </p>
      </article>
    </section>
  );
}
