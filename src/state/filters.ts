/**
 * What has the reader asked not to see, or to see alone?
 *
 * An ordered list of filters, at most one in each slot (a facet and mode, the words, the time, the degree,
 * an ego, a trace). The legend toggles single values away and back; a chip asks for one value alone. A
 * facet filter whose last value goes is gone.
 */
import type { Facet } from '../graph/facets.ts';
import { slotOf, type FacetFilter, type Filter } from '../graph/filters.ts';

export type FilterAction =
  /** The value goes from sight, or comes back when it was away. */
  | { readonly type: 'valueToggled'; readonly facet: Facet; readonly values: readonly string[] }
  /** Only this is left to see; asked a second time, everything comes back. */
  | { readonly type: 'valueIsolated'; readonly facet: Facet; readonly values: readonly string[] }
  /** Comes last in the list, or takes the place of the one in its slot. */
  | { readonly type: 'filterAdded'; readonly filter: Filter }
  /** Several that belong together, as one step of the reader. */
  | { readonly type: 'filtersAdded'; readonly filters: readonly Filter[] }
  /** The same place in the list; another filter in its new slot gives way. */
  | { readonly type: 'filterEdited'; readonly index: number; readonly filter: Filter }
  /** One path of the trace, or null for all of them. */
  | { readonly type: 'pathStepped'; readonly step: number | null }
  | { readonly type: 'filterPaused'; readonly index: number; readonly paused: boolean }
  | { readonly type: 'filterRemoved'; readonly index: number }
  | { readonly type: 'filtersCleared' };

export const NO_FILTERS: readonly Filter[] = [];

const sameValues = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));

export function addFilter(filters: readonly Filter[], filter: Filter): readonly Filter[] {
  const at = filters.findIndex((other) => slotOf(other) === slotOf(filter));
  return at < 0 ? [...filters, filter] : filters.with(at, filter);
}

const facetFilter = (
  filters: readonly Filter[],
  facet: Facet,
  mode: FacetFilter['mode'],
): FacetFilter | undefined =>
  filters.find(
    (filter): filter is FacetFilter =>
      filter.by === 'facet' && filter.facet === facet && filter.mode === mode,
  );

function replaced(
  filters: readonly Filter[],
  facet: Facet,
  mode: FacetFilter['mode'],
  values: readonly string[],
): readonly Filter[] {
  const filter: FacetFilter = { by: 'facet', facet, mode, values, paused: false };
  return values.length === 0
    ? filters.filter((other) => slotOf(other) !== slotOf(filter))
    : addFilter(filters, filter);
}

/** Is a value out of sight by a filter of its own facet? The legend shows such rows struck out. */
export const isValueHidden = (filters: readonly Filter[], facet: Facet, value: string): boolean =>
  filters.some(
    (filter) =>
      filter.by === 'facet' &&
      !filter.paused &&
      filter.facet === facet &&
      (filter.mode === 'without') === filter.values.includes(value),
  );

/** Is this the only thing of its facet that the reader asked to see? */
export const isValueAlone = (
  filters: readonly Filter[],
  facet: Facet,
  values: readonly string[],
): boolean => sameValues(facetFilter(filters, facet, 'only')?.values ?? [], values);

function toggled(filters: readonly Filter[], facet: Facet, values: readonly string[]) {
  const only = facetFilter(filters, facet, 'only');
  const mode = only ? 'only' : 'without';
  const current = only?.values ?? facetFilter(filters, facet, 'without')?.values ?? [];
  const allNamed = values.every((value) => current.includes(value));
  const next = allNamed
    ? current.filter((value) => !values.includes(value))
    : [...current, ...values.filter((value) => !current.includes(value))];
  return replaced(filters, facet, mode, next);
}

function isolated(filters: readonly Filter[], facet: Facet, values: readonly string[]) {
  const others = filters.filter((filter) => filter.by !== 'facet' || filter.facet !== facet);
  return isValueAlone(filters, facet, values) ? others : replaced(others, facet, 'only', values);
}

function edited(filters: readonly Filter[], index: number, filter: Filter): readonly Filter[] {
  if (!filters[index]) return filters;
  return filters
    .with(index, filter)
    .filter((other, at) => at === index || slotOf(other) !== slotOf(filter));
}

const stepped = (filters: readonly Filter[], step: number | null): readonly Filter[] =>
  filters.map((filter) => (filter.by === 'trace' ? { ...filter, step } : filter));

export function updateFilters(filters: readonly Filter[], action: FilterAction): readonly Filter[] {
  switch (action.type) {
    case 'valueToggled':
      return toggled(filters, action.facet, action.values);
    case 'valueIsolated':
      return isolated(filters, action.facet, action.values);
    case 'filterAdded':
      return addFilter(filters, action.filter);
    case 'filtersAdded':
      return action.filters.reduce((list, filter) => addFilter(list, filter), filters);
    case 'filterEdited':
      return edited(filters, action.index, action.filter);
    case 'pathStepped':
      return stepped(filters, action.step);
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
