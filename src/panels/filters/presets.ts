/**
 * Which questions about voices are one press away?
 *
 * What the author asserts, and the matter as each other voice of the corpus sees it. Presets are
 * ordinary filters: each stands on its chip afterwards and can be changed there.
 */
import { countValues, type ValueCount } from '../../graph/facet-counts.ts';
import { voiceKey } from '../../graph/facets.ts';
import { NO_ANSWERS, passRelations, type FacetFilter } from '../../graph/filters.ts';
import type { Dataset } from '../../model/dataset.ts';

const only = (facet: FacetFilter['facet'], value: string): FacetFilter => ({
  by: 'facet',
  facet,
  mode: 'only',
  values: [value],
  paused: false,
});

const AUTHOR = voiceKey({ kind: 'author' });

export const AUTHOR_ASSERTS: readonly FacetFilter[] = [
  only('voice', AUTHOR),
  only('certainty', 'asserted'),
];

export const asSeenBy = (voice: string): FacetFilter => only('voice', voice);

/** Everybody who holds a relation, but the author. */
export const otherVoices = (dataset: Dataset): readonly ValueCount[] =>
  countValues('voice', dataset).filter(({ value }) => value !== AUTHOR);

export const countAuthorAsserts = (dataset: Dataset): number =>
  passRelations(dataset, AUTHOR_ASSERTS, NO_ANSWERS).length;
