/**
 * By what can relations be told apart?
 *
 * A facet is a question with a few answers (who says so? how sure?). A relation may answer with
 * several values (two themes). Columns of the answers and what passes a condition: facet-columns.ts; how
 * conditions join the other filters: filters.ts.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import type { Holder, Voice } from '../model/stance.ts';

export const FACETS = [
  'family',
  'type',
  'valence',
  'effect',
  'certainty',
  'negation',
  'voice',
  'theme',
  'kind',
] as const;

export type Facet = (typeof FACETS)[number];

/** `only` lets through what has one of the values; `without` what has none of them. */
export interface FacetCondition {
  readonly facet: Facet;
  readonly mode: 'only' | 'without';
  readonly values: readonly string[];
}

/** The author and the nameless get names that no entity id is mixed up with: ids come prefixed. */
export const voiceKey = (voice: Voice | Holder): string =>
  voice.kind === 'entity' ? `entity:${voice.entity}` : voice.kind;

type FacetAnswers = (relation: Relation, dataset: Dataset) => readonly string[];

const ANSWERS: Readonly<Record<Facet, FacetAnswers>> = {
  family: (relation, dataset) => [dataset.typeOf.get(relation.type)?.family ?? ''],
  type: (relation) => [relation.type],
  valence: (relation) => [String(relation.valence)],
  effect: (relation) => [relation.effect ?? 'none'],
  certainty: (relation) => [relation.stance.certainty],
  negation: (relation) => [relation.stance.negated ? 'negated' : 'affirmed'],
  voice: (relation) => relation.stance.holders.map(voiceKey),
  theme: (relation) => relation.themes,
  kind: (relation, dataset) =>
    [relation.source, relation.target].map((id) => dataset.entityOf.get(id)?.kind ?? ''),
};

export const facetValues = (
  facet: Facet,
  relation: Relation,
  dataset: Dataset,
): readonly string[] => ANSWERS[facet](relation, dataset);
