/**
 * How does a filter begin, and when does it enter the list or leave it?
 *
 * A filter that asks nothing yet (no value, no word, no date) is only a draft in the editor. It joins the
 * list with its first choice and leaves with its last, so that the list and the address never hold a
 * filter that says nothing.
 */
import type { Facet } from '../../graph/facets.ts';
import { slotOf, type Filter } from '../../graph/filters.ts';
import type { FilterAction } from '../../state/filters.ts';

/** Few enough to leave a picture, enough to thin one. */
const USUAL_LEAST = 3;

export type Startable = Facet | 'words' | 'time' | 'degree';

function startOf(sort: Startable): Filter {
  switch (sort) {
    case 'words':
      return { by: 'words', words: '', paused: false };
    case 'time':
      return { by: 'time', from: '', to: '', paused: false };
    case 'degree':
      return { by: 'degree', least: USUAL_LEAST, paused: false };
    default:
      return { by: 'facet', facet: sort, mode: 'only', values: [], paused: false };
  }
}

/** The filter of this sort that is there already, or a new one. */
export function openFilter(filters: readonly Filter[], sort: Startable): Filter {
  const start = startOf(sort);
  const isSame = (filter: Filter) =>
    filter.by === 'facet' ? filter.facet === sort : filter.by === sort;
  return filters.find(isSame) ?? start;
}

export function asksNothing(filter: Filter): boolean {
  switch (filter.by) {
    case 'facet':
      return filter.values.length === 0;
    case 'words':
      return filter.words.trim() === '';
    case 'time':
      return filter.from === '' && filter.to === '';
    case 'ego':
      return filter.entities.length === 0;
    case 'trace':
      return filter.from.length === 0 && filter.to.length === 0;
    case 'degree':
      return false;
  }
}

/** What the reader did to the list by changing `before` to `next` in the editor; null when nothing. */
export function actionOf(
  filters: readonly Filter[],
  before: Filter,
  next: Filter,
): FilterAction | null {
  const index = filters.findIndex((filter) => slotOf(filter) === slotOf(before));
  if (asksNothing(next)) return index < 0 ? null : { type: 'filterRemoved', index };
  return index < 0
    ? { type: 'filterAdded', filter: next }
    : { type: 'filterEdited', index, filter: next };
}
