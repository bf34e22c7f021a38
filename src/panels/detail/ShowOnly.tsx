/**
 * Could I see only relations like this one?
 *
 * Asks the filters for one value of a facet alone; asked again, everything comes back. Says which of
 * the two a press would do.
 */
import type { Facet } from '../../graph/facets.ts';
import { isValueAlone } from '../../state/filters.ts';
import { detailWords } from '../../words/detail.ts';
import buttons from '../controls/buttons.module.css';
import { useAppState, useRelata } from '../use-relata.ts';

interface Props {
  readonly facet: Facet;
  readonly value: string;
  /** The label of the value; left out where the relations are told of as these. */
  readonly label?: string;
}

export function ShowOnly({ facet, value, label }: Props) {
  const { store } = useRelata();
  const filters = useAppState((state) => state.filters);
  const words = detailWords().chips;
  const isAlone = isValueAlone(filters, facet, [value]);
  return (
    <button
      type="button"
      className={buttons.link}
      aria-pressed={isAlone}
      onClick={() => store.dispatch({ type: 'valueIsolated', facet, values: [value] })}
    >
      {isAlone ? words.showAll : label === undefined ? words.showOnlyThese : words.showOnly(label)}
    </button>
  );
}
