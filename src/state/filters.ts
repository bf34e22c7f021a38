/**
 * What has the reader asked not to see, or to see alone?
 *
 * An ordered list of conditions, at most one for a facet and mode. The legend toggles single values
 * away and back; a chip asks for one value alone. A filter whose last value goes is gone.
 */
import type { Facet, Filter } from '../graph/facets.ts';

export type FilterAction =
  /** The value goes from sight, or comes back when it was away. */
  | { readonly type: 'valueToggled'; readonly facet: Facet; readonly values: readonly string[] }
  /** Only this is left to see; asked a second time, everything comes back. */
  | { readonly type: 'valueIsolated'; readonly facet: Facet; readonly values: readonly string[] }
  | { readonly type: 'filterPaused'; readonly index: number; readonly paused: boolean }
  | { readonly type: 'filterRemoved'; readonly index: number }
  | { readonly type: 'filtersCleared' };

export const NO_FILTERS: readonly Filter[] = [];

const sameValues = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));

function replaced(
  filters: readonly Filter[],
  facet: Facet,
  mode: Filter['mode'],
  values: readonly string[],
): readonly Filter[] {
  const at = filters.findIndex((filter) => filter.facet === facet && filter.mode === mode);
  const next: Filter = { facet, mode, values, paused: false };
  if (at < 0) return values.length === 0 ? filters : [...filters, next];
  return values.length === 0 ? filters.toSpliced(at, 1) : filters.with(at, next);
}

/** Is a value out of sight by a filter of its own facet? The legend shows such rows struck out. */
export const isValueHidden = (filters: readonly Filter[], facet: Facet, value: string): boolean =>
  filters.some(
    (filter) =>
      !filter.paused &&
      filter.facet === facet &&
      (filter.mode === 'without') === filter.values.includes(value),
  );

function toggled(filters: readonly Filter[], facet: Facet, values: readonly string[]) {
  const only = filters.find((filter) => filter.facet === facet && filter.mode === 'only');
  const mode = only ? 'only' : 'without';
  const current =
    only?.values ??
    filters.find((filter) => filter.facet === facet && filter.mode === 'without')?.values ??
    [];
  const allNamed = values.every((value) => current.includes(value));
  const next = allNamed
    ? current.filter((value) => !values.includes(value))
    : [...current, ...values.filter((value) => !current.includes(value))];
  return replaced(filters, facet, mode, next);
}

export function updateFilters(filters: readonly Filter[], action: FilterAction): readonly Filter[] {
  switch (action.type) {
    case 'valueToggled':
      return toggled(filters, action.facet, action.values);
    case 'valueIsolated': {
      const others = filters.filter((filter) => filter.facet !== action.facet);
      const alone = filters.some(
        (filter) =>
          filter.facet === action.facet &&
          filter.mode === 'only' &&
          sameValues(filter.values, action.values),
      );
      return alone ? others : replaced(others, action.facet, 'only', action.values);
    }
    case 'filterPaused': {
      const filter = filters[action.index];
      return filter ? filters.with(action.index, { ...filter, paused: action.paused }) : filters;
    }
    case 'filterRemoved':
      return filters[action.index] ? filters.toSpliced(action.index, 1) : filters;
    case 'filtersCleared':
      return NO_FILTERS;
  }
}
