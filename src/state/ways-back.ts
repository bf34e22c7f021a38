/**
 * Nothing is left to see: what would bring something back?
 *
 * For each filter that is not paused, how many relations would be shown without it, and for the depth, how many
 * at all kinds; what brings back most stands first, and what brings back nothing is left out. Where an ego or a
 * trace is asked, the others cannot be counted without asking it again: then only clearing all is offered.
 */
import { isReach, type Filter } from '../graph/filters.ts';
import { byNumber } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import type { AppState } from './app-state.ts';
import { focusOf } from './focus.ts';
import { NOTHING } from './selection.ts';

export type WayBack = { readonly relations: number } & (
  | { readonly kind: 'pause'; readonly index: number; readonly filter: Filter }
  | { readonly kind: 'allKinds' }
);

const asksGraph = (filters: readonly Filter[]): boolean =>
  filters.some((filter) => !filter.paused && isReach(filter) && filter.by !== 'degree');

export function waysBack(
  dataset: Dataset,
  { depth, filters }: Pick<AppState, 'depth' | 'filters'>,
): readonly WayBack[] {
  if (asksGraph(filters)) return [];
  const shownWith = (changed: Partial<Pick<AppState, 'depth' | 'filters'>>): number =>
    focusOf(dataset, { selection: NOTHING, depth, filters, ...changed }).counts.shownRelations;
  const pauses = filters.flatMap((filter, index): readonly WayBack[] =>
    filter.paused
      ? []
      : [
          {
            kind: 'pause',
            index,
            filter,
            relations: shownWith({ filters: filters.with(index, { ...filter, paused: true }) }),
          },
        ],
  );
  const allKinds: WayBack = { kind: 'allKinds', relations: shownWith({ depth: 'everything' }) };
  return [...pauses, allKinds]
    .filter(({ relations }) => relations > 0)
    .toSorted(byNumber(({ relations }) => -relations));
}
