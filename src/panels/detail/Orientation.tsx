/**
 * What is on the table, and with what could I begin?
 *
 * Shown while nothing is chosen: one line counted from the data, how the marks are read, and questions
 * that lead in. Nothing here is written for one text: it all comes from the records.
 */
import { useMemo } from 'react';
import { questionsFor, type Answer } from '../../graph/questions.ts';
import { describeDataset } from '../../scene/describe.ts';
import type { Action } from '../../state/app-state.ts';
import { traceBetween } from '../../state/questions.ts';
import { useRelata } from '../use-relata.ts';
import { Section } from './Section.tsx';
import styles from './Detail.module.css';

/** A selection opens itself; a trace is asked of the graph. */
const toAction = (answer: Answer): Action =>
  answer.kind === 'trace'
    ? { type: 'questionAsked', filter: traceBetween(answer.from, answer.to) }
    : { type: 'setChosen', selection: answer };

export function Orientation() {
  const { kg, store } = useRelata();
  const { dataset } = kg;
  const questions = useMemo(() => questionsFor(dataset), [dataset]);
  return (
    <>
      <h2 className={styles.subject}>Who affects whom, and where does it say so?</h2>
      <p className={styles.orientation}>{describeDataset(dataset)}.</p>
      <p className={styles.quiet}>
        Each line is one claim, from the one who acts or feels to the one it concerns. Its colour is
        the attitude, its stroke how surely it is said; press it to read the words.
      </p>
      {questions.length > 0 && (
        <Section title="Begin with a question">
          <ul className={styles.questions}>
            {questions.map(({ question, answer }) => (
              <li key={question}>
                <button type="button" onClick={() => store.dispatch(toAction(answer))}>
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
