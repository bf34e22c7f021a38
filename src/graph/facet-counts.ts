/**
 * Which answers does each facet have in this corpus, and how many relations give them?
 *
 * Only what occurs is offered, so that no choice leads to an empty picture by itself. A relation counts
 * once for each of its values. Scales keep their own order; everything else comes by count, and what
 * is equal in the order of the corpus.
 */
import type { Dataset } from '../model/dataset.ts';
import { CERTAINTIES } from '../model/stance.ts';
import { hasBit, type Bits } from './bit-set.ts';
import { facetColumnOf, type FacetColumn } from './facet-columns.ts';
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

/** In the order of the column: how many relations give each value, of all or of those among. */
function countAnswers({ values, offsets, answers }: FacetColumn, among: Bits | null): Int32Array {
  const counts = new Int32Array(values.length);
  // By which relation a value was given last, so that none counts twice.
  const lastBy = new Int32Array(values.length).fill(-1);
  for (let at = 0; at < offsets.length - 1; at += 1) {
    if (among !== null && !hasBit(among, at)) continue;
    for (let place = offsets[at] ?? 0; place < (offsets[at + 1] ?? 0); place += 1) {
      const value = answers[place] ?? 0;
      if (lastBy[value] === at) continue;
      lastBy[value] = at;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

const totals = new WeakMap<FacetColumn, Int32Array>();

function countAll(column: FacetColumn): Int32Array {
  const counts = totals.get(column) ?? countAnswers(column, null);
  totals.set(column, counts);
  return counts;
}

export function countValues(facet: Facet, dataset: Dataset): readonly ValueCount[] {
  const column = facetColumnOf(facet, dataset);
  const counts = countAll(column);
  const found = column.values.map((value, at) => ({ value, count: counts[at] ?? 0 }));
  const scale = SCALES[facet];
  return scale === undefined
    ? found.toSorted((a, b) => b.count - a.count)
    : found.toSorted((a, b) => scale.indexOf(a.value) - scale.indexOf(b.value));
}

/** Relations that give a value: those seen, of all. */
export interface ShownCount {
  readonly shown: number;
  readonly total: number;
}

export function countShown(
  facet: Facet,
  dataset: Dataset,
  seen: Bits,
): ReadonlyMap<string, ShownCount> {
  const column = facetColumnOf(facet, dataset);
  const all = countAll(column);
  const shown = countAnswers(column, seen);
  return new Map(
    column.values.map((value, at) => [value, { shown: shown[at] ?? 0, total: all[at] ?? 0 }]),
  );
}
