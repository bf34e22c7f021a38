/**
 * What may I ask of the graph, beginning with these entities?
 *
 * Whom they affect and by which ways, who affects them, and what lies around them. The answer takes the place
 * of the detail and of the picture; Back undoes it.
 */
import type { Filter } from '../../graph/filters.ts';
import type { EntityId } from '../../model/ids.ts';
import { egoAround, traceBetween, traceOf } from '../../state/questions.ts';
import { detailWords } from '../../words/detail.ts';
import { stageWords } from '../../words/stage.ts';
import buttons from '../controls/buttons.module.css';
import { useAppState, useRelata } from '../use-relata.ts';
import styles from './Chosen.module.css';

export function AskFromHere({ ids }: { readonly ids: readonly EntityId[] }) {
  const { store } = useRelata();
  const filters = useAppState((state) => state.filters);
  const ask = (label: string, filter: Filter) => (
    <button
      type="button"
      className={buttons.small}
      onClick={() => store.dispatch({ type: 'questionAsked', filter })}
    >
      {label}
    </button>
  );
  const words = detailWords().ask;
  const { traceFrom, traceTo, around } = stageWords();
  const [first, second, ...others] = ids;
  return (
    <fieldset className={styles.takeAway} aria-label={words.label}>
      {ask(traceFrom, traceOf(filters, 'from', ids))}
      {ask(traceTo, traceOf(filters, 'to', ids))}
      {ask(around, egoAround(filters, ids))}
      {first !== undefined &&
        second !== undefined &&
        others.length === 0 &&
        ask(words.between, traceBetween([first], [second]))}
    </fieldset>
  );
}
