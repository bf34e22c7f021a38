/**
 * Which answers does each facet have in this corpus, and how many relations give them?
 *
 * Only what occurs is offered, so that no choice leads to an empty picture by itself. A relation counts
 * once for each of its values. Scales keep their own order; everything else comes by count, and what
 * is equal in the order of the corpus.
 */
import type { Dataset } from '../model/dataset.ts';
import { CERTAINTIES } from '../model/stance.ts';
import { facetColumnOf } from './facet-columns.ts';
import type { Facet } from './facets.ts';

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
  const { values, offsets, answers } = facetColumnOf(facet, dataset);
  const counts = new Int32Array(values.length);
  // By which relation a value was given last, so that none counts twice.
  const lastBy = new Int32Array(values.length).fill(-1);
  for (let at = 0; at < offsets.length - 1; at += 1) {
    for (let place = offsets[at] ?? 0; place < (offsets[at + 1] ?? 0); place += 1) {
      const value = answers[place] ?? 0;
      if (lastBy[value] === at) continue;
      lastBy[value] = at;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  const found = values.map((value, at) => ({ value, count: counts[at] ?? 0 }));
  const scale = SCALES[facet];
  return scale === undefined
    ? found.toSorted((a, b) => b.count - a.count)
    : found.toSorted((a, b) => scale.indexOf(a.value) - scale.indexOf(b.value));
}
