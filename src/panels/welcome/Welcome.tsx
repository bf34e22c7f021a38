/**
 * I am here for the first time: what is this, in three steps?
 *
 * A strip above the picture, never over it, that takes three steps on the real graph: it shows the whole, opens
 * the claim with the most passages that takes a side, and asks a question of the graph. It is offered once, to who opens the page
 * bare, and can be skipped at every step; what it chose and asked goes with it. The orientation of the detail
 * offers it again.
 */
import { useState } from 'react';
import type { Question } from '../../graph/questions.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Relation } from '../../model/relation.ts';
import { describeRelation } from '../../scene/describe.ts';
import { passageCount } from '../../scene/picture.ts';
import { traceBetween } from '../../state/questions.ts';
import type { Store } from '../../state/store.ts';
import { welcomeWords } from '../../words/welcome.ts';
import buttons from '../controls/buttons.module.css';
import { useRelata } from '../use-relata.ts';
import styles from './Welcome.module.css';

const LAST = 3;

/** Before all others those that take a side, since they show what the colours mean. */
const weightOf = (relation: Relation): number =>
  passageCount(relation) + (relation.valence === 0 ? 0 : 1000);

const bestSupported = (relations: readonly Relation[]): Relation | undefined =>
  relations.reduce<Relation | undefined>(
    (best, relation) =>
      best === undefined || weightOf(relation) > weightOf(best) ? relation : best,
    undefined,
  );

type Traced = Question & { readonly answer: { readonly kind: 'trace' } };

/** Finding questions is code that comes after the first picture. */
async function findTrace(dataset: Dataset): Promise<Traced | undefined> {
  const { questionsFor } = await import('../../graph/questions.ts');
  return questionsFor(dataset).find(
    (question): question is Traced => question.answer.kind === 'trace',
  );
}

/** Takes away what the introduction asked, and nothing else. */
function clear({ dispatch, getState }: Store): void {
  dispatch({ type: 'selectionCleared' });
  const index = getState().filters.findIndex(({ by }) => by === 'trace');
  if (index >= 0) dispatch({ type: 'filterRemoved', index });
}

function useSteps() {
  const { kg, focus, store } = useRelata();
  const [step, setStep] = useState(0);
  const [sentence, setSentence] = useState('');
  const askFirst = () => {
    findTrace(kg.dataset).then(
      (asked) => {
        if (asked === undefined) return;
        setSentence(asked.question);
        const { from, to } = asked.answer;
        store.dispatch({ type: 'questionAsked', filter: traceBetween(from, to) });
      },
      // Without it the last step still says what can be asked.
      () => undefined,
    );
  };
  const goTo = (next: number) => {
    if (step > 0) clear(store);
    setStep(next);
    setSentence('');
    if (next > 0) store.dispatch({ type: 'lensChosen', lens: 'graph' });
    if (next === 2) {
      const relation = bestSupported(focus.relations) ?? bestSupported(kg.dataset.relations);
      if (relation === undefined) return;
      setSentence(describeRelation(relation, kg.dataset));
      store.dispatch({ type: 'relationChosen', relation: relation.id });
    }
    if (next === LAST) askFirst();
  };
  const end = () => {
    if (step > 0) clear(store);
    store.dispatch({ type: 'introductionEnded' });
  };
  return { step, sentence, goTo, end };
}

export function Welcome() {
  const { kg } = useRelata();
  const { step, sentence, goTo, end } = useSteps();
  const words = welcomeWords();
  const says = [
    words.offer(kg.dataset.relations.length),
    words.see,
    words.doubt(sentence),
    sentence === '' ? words.takeAway : words.ask(sentence),
  ];
  return (
    <section className={styles.strip} aria-label={words.name}>
      <output>
        {step > 0 && <strong>{words.stepOf(step, LAST)}</strong>} {says[step]}
      </output>
      <div className={styles.steps}>
        {step > 1 && (
          <button type="button" className={buttons.quiet} onClick={() => goTo(step - 1)}>
            {words.back}
          </button>
        )}
        {/* One button at one place for the way on, so that nobody presses another by pressing twice. */}
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => (step < LAST ? goTo(step + 1) : end())}
        >
          {step === 0 ? words.start : step < LAST ? words.next : words.done}
        </button>
        <button type="button" className={buttons.quiet} disabled={step === LAST} onClick={end}>
          {step === 0 ? words.decline : words.skip}
        </button>
      </div>
    </section>
  );
}
