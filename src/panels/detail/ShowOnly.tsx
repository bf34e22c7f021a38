/**
 * Could I see only relations like this one?
 *
 * Asks the filters for one value of a facet alone; asked again, everything comes back. Says which of
 * the two a press would do.
 */
import type { Facet } from '../../graph/facets.ts';
import { isValueAlone } from '../../state/filters.ts';
import buttons from '../controls/buttons.module.css';
import { useAppState, useRelata } from '../use-relata.ts';

interface Props {
  readonly facet: Facet;
  readonly value: string;
  readonly words?: string;
}

export function ShowOnly({ facet, value, words = 'these' }: Props) {
  const { store } = useRelata();
  const filters = useAppState((state) => state.filters);
  const isAlone = isValueAlone(filters, facet, [value]);
  return (
    <button
      type="button"
      className={buttons.link}
      aria-pressed={isAlone}
      onClick={() => store.dispatch({ type: 'valueIsolated', facet, values: [value] })}
    >
      {isAlone ? 'Show all again' : `Show only ${words}`}
    </button>
  );
}
