/**
 * With which questions could I begin?
 *
 * Fetched after the first picture: finding the questions takes more code than all else that is seen while
 * nothing is chosen. In a large graph they come one by one, so that the page draws between them. What answers a question is opened at once: a choice, or a trace along influence.
 */
import { useEffect, useMemo, useState } from 'react';
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

interface Found {
  readonly dataset: Dataset;
  readonly questions: readonly Question[];
}

/** Of a large graph, in the language in which they were found: they come back whenever nothing is chosen. */
const known = new WeakMap<Dataset, Found & { readonly language: Language }>();

function useQuestions(dataset: Dataset, language: Language): readonly Question[] {
  const isSmall = dataset.relations.length <= SMALL;
  const atOnce = useMemo(() => (isSmall ? questionsFor(dataset) : NONE), [dataset, isSmall]);
  const before = known.get(dataset);
  const [found, setFound] = useState<Found | null>(before?.language === language ? before : null);
  const isFound = found?.dataset === dataset;
  useEffect(() => {
    if (isSmall || isFound) return;
    const turns = questionsInTurn(dataset);
    let questions = NONE;
    let timer = setTimeout(function next() {
      const turn = turns.next();
      if (turn.done === true) {
        known.set(dataset, { dataset, questions, language });
        return setFound({ dataset, questions });
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
