/**
 * With which questions could I begin?
 *
 * Fetched after the first picture: finding the questions takes more code than all else that is seen while
 * nothing is chosen. What answers a question is opened at once: a choice, or a trace along influence.
 */
import { useMemo } from 'react';
import { questionsFor, type Answer } from '../../graph/questions.ts';
import type { Action } from '../../state/app-state.ts';
import { traceBetween } from '../../state/questions.ts';
import { detailWords } from '../../words/detail.ts';
import { useRelata } from '../use-relata.ts';
import { Section } from './Section.tsx';
import styles from './Detail.module.css';

const opening = (answer: Answer): Action =>
  answer.kind === 'trace'
    ? { type: 'questionAsked', filter: traceBetween(answer.from, answer.to) }
    : { type: 'setChosen', selection: answer };

function QuestionList() {
  const { kg, store } = useRelata();
  const { dataset } = kg;
  const questions = useMemo(() => questionsFor(dataset), [dataset]);
  if (questions.length === 0) return null;
  return (
    <Section title={detailWords().orientation.questions}>
      <ul className={styles.questions}>
        {questions.map(({ question, answer }) => (
          <li key={question}>
            <button type="button" onClick={() => store.dispatch(opening(answer))}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Made anew when the page speaks another language: questions are sentences of the page. */
export const Questions = () => <QuestionList key={useRelata().language} />;
