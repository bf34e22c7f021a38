/**
 * With which questions could I begin?
 *
 * Fetched after the first picture: finding the questions takes more code than all else that is seen while
 * nothing is chosen. In a large graph they come one by one, so that the page draws between them. What answers a question is opened at once: a choice, or a trace along influence.
 */
import { useEffect, useMemo, useReducer } from 'react';
import {
  questionsFor,
  questionsInTurn,
  type Answer,
  type Question,
} from '../../graph/questions.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Action } from '../../state/app-state.ts';
import { traceBetween } from '../../state/questions.ts';
import type { Language } from '../../words/language.ts';
import { orientationWords } from '../../words/orientation.ts';
import { useRelata } from '../use-relata.ts';
import { Section } from './Section.tsx';
import styles from './Chosen.module.css';

const opening = (answer: Answer): Action =>
  answer.kind === 'trace'
    ? { type: 'questionAsked', filter: traceBetween(answer.from, answer.to) }
    : { type: 'setChosen', selection: answer };

/** In relations: of fewer all questions are found in a few milliseconds. */
const SMALL = 5000;
const NONE: readonly Question[] = [];

/** Of a large graph, in the language in which they were found: they come back whenever nothing is chosen. */
interface Found {
  readonly language: Language;
  readonly questions: readonly Question[];
}

const known = new WeakMap<Dataset, Found>();

function useQuestions(dataset: Dataset, language: Language): readonly Question[] {
  const isSmall = dataset.relations.length <= SMALL;
  const atOnce = useMemo(() => (isSmall ? questionsFor(dataset) : NONE), [dataset, isSmall]);
  // No state holds what was found, or its dataset with it: a text that is closed leaves nothing behind.
  const [, drawAgain] = useReducer((turn: number) => turn + 1, 0);
  const found = known.get(dataset);
  const isFound = found?.language === language;
  useEffect(() => {
    if (isSmall || isFound) return;
    const turns = questionsInTurn(dataset);
    let questions = NONE;
    let timer = setTimeout(function next() {
      const turn = turns.next();
      if (turn.done === true) {
        known.set(dataset, { language, questions });
        return drawAgain();
      }
      questions = [...questions, ...turn.value];
      timer = setTimeout(next);
    });
    return () => clearTimeout(timer);
  }, [dataset, isSmall, isFound, language]);
  if (isSmall) return atOnce;
  return isFound ? found.questions : NONE;
}

function QuestionList() {
  const { kg, store, language } = useRelata();
  const questions = useQuestions(kg.dataset, language);
  if (questions.length === 0) return null;
  return (
    <Section title={orientationWords().questions}>
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
