/**
 * With which questions could I begin?
 *
 * Fetched after the first picture: finding the questions takes more code than all else that is seen while
 * nothing is chosen. A question that is answered by a trace waits until a trace can be opened from here.
 */
import { useMemo } from 'react';
import { questionsFor, type Answer } from '../../graph/questions.ts';
import { useRelata } from '../use-relata.ts';
import { Section } from './Section.tsx';
import styles from './Detail.module.css';

const isSelection = (answer: Answer): answer is Exclude<Answer, { readonly kind: 'trace' }> =>
  answer.kind !== 'trace';

export function Questions() {
  const { kg, store } = useRelata();
  const { dataset } = kg;
  const questions = useMemo(
    () =>
      questionsFor(dataset).flatMap(({ question, answer }) =>
        isSelection(answer) ? [{ question, answer }] : [],
      ),
    [dataset],
  );
  if (questions.length === 0) return null;
  return (
    <Section title="Begin with a question">
      <ul className={styles.questions}>
        {questions.map(({ question, answer }) => (
          <li key={question}>
            <button
              type="button"
              onClick={() => store.dispatch({ type: 'setChosen', selection: answer })}
            >
              {question}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
