/**
 * Which answers does each facet have in this corpus, and how many relations give them?
 *
 * Only what occurs is offered, so that no choice leads to an empty picture by itself. A relation counts
 * once for each of its values. Scales keep their own order; everything else comes by count, and what
 * is equal in the order of the corpus.
 */
import type { Dataset } from '../model/dataset.ts';
import { CERTAINTIES } from '../model/stance.ts';
import { facetValues, type Facet } from './facets.ts';

export interface ValueCount {
  readonly value: string;
  /** Relations. */
  readonly count: number;
}

const SCALES: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  valence: ['-1', '0', '1'],
  effect: ['raises', 'lowers', 'unsigned', 'none'],
  certainty: CERTAINTIES,
  negation: ['affirmed', 'negated'],
};

export function countValues(facet: Facet, dataset: Dataset): readonly ValueCount[] {
  const counts = new Map<string, number>();
  for (const relation of dataset.relations)
    for (const value of new Set(facetValues(facet, relation, dataset)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  const found = Array.from(counts, ([value, count]) => ({ value, count }));
  const scale = SCALES[facet];
  return scale === undefined
    ? found.toSorted((a, b) => b.count - a.count)
    : found.toSorted((a, b) => scale.indexOf(a.value) - scale.indexOf(b.value));
}
