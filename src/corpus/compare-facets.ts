/**
 * In what do two readings of the same assertion differ?
 *
 * For each facet of a relation one label a reader, equal where the readers say the same. Entities count as
 * the same when they are aligned; where one reader's source is the other's target, influence is turned too.
 * Time is compared as written in EDTF, without the words it was read from; themes as a set.
 */
import type { Relation } from '../model/relation.ts';
import type { Holder, Voice } from '../model/stance.ts';
import type { EntityAlignment } from './align-entities.ts';
import { TURNED, type RelationPair } from './align-relations.ts';
import { concordanceOf, type Concordance, type LabelPair } from './kappa.ts';

export const FACETS = [
  'type',
  'direction',
  'influence',
  'valence',
  'effect',
  'holder',
  'certainty',
  'negation',
  'presupposed',
  'within',
  'time',
  'themes',
] as const;
export type Facet = (typeof FACETS)[number];

type Side = 'a' | 'b';
type LabelOf = (relation: Relation, side: Side, context: Context) => string;

interface Context {
  readonly entities: EntityAlignment;
  /** The side whose influence is told from its other end; null where both are told from the same end. */
  readonly turned: Side | null;
}

/** Which of the two is turned does not ask which reading is A, or kappa would depend on it. */
function turnedSide({ a, b, isTurned }: RelationPair): Side | null {
  if (!isTurned) return null;
  const endsOf = ({ source, target, id }: Relation): string => JSON.stringify([source, target, id]);
  return endsOf(a) < endsOf(b) ? 'b' : 'a';
}

/** A name both readings share; quoted JSON keeps any id from looking like another label. */
function toVoice(voice: Voice | Holder, side: Side, { entities }: Context): string {
  if (voice.kind !== 'entity') return voice.kind;
  const group = (side === 'a' ? entities.groupOfA : entities.groupOfB).get(voice.entity);
  return JSON.stringify(group === undefined ? [side, voice.entity] : [group.a, group.b]);
}

const toHolder = (holder: Holder, side: Side, context: Context): string =>
  [holder, ...(holder.reportedBy ?? [])].map((voice) => toVoice(voice, side, context)).join(' < ');

const LABELS: Readonly<Record<Facet, LabelOf>> = {
  type: ({ type }) => type,
  direction: ({ direction }) => direction,
  influence: ({ influence }, side, { turned }) => (side === turned ? TURNED[influence] : influence),
  valence: ({ valence }) => String(valence),
  effect: ({ effect }) => effect ?? 'none',
  holder: ({ stance }, side, context) =>
    stance.holders
      .map((holder) => toHolder(holder, side, context))
      .toSorted()
      .join(' & '),
  certainty: ({ stance }) => stance.certainty,
  negation: ({ stance }) => (stance.negated ? 'negated' : 'not negated'),
  presupposed: ({ stance }) => (stance.presupposed ? 'presupposed' : 'stated'),
  within: ({ within }) => (within === undefined ? 'on its own' : 'within a speech act'),
  time: ({ time }) => time?.edtf ?? 'none',
  themes: ({ themes }) => themes.toSorted().join(', '),
};

const labelsOf = (facet: Facet, pair: RelationPair, entities: EntityAlignment): LabelPair => {
  const context = { entities, turned: turnedSide(pair) };
  return [LABELS[facet](pair.a, 'a', context), LABELS[facet](pair.b, 'b', context)];
};

/** The facets in which the readers differ, in the order of the list above. */
export const differencesOf = (pair: RelationPair, entities: EntityAlignment): readonly Facet[] =>
  FACETS.filter((facet) => {
    const [a, b] = labelsOf(facet, pair, entities);
    return a !== b;
  });

/**
 * Agreement on each facet over all shared relations. That of the type is flattered, since pairs with the
 * same type are matched first.
 */
export function compareFacets(
  pairs: readonly RelationPair[],
  entities: EntityAlignment,
): Readonly<Record<Facet, Concordance>> {
  const concordance = (facet: Facet): Concordance =>
    concordanceOf(pairs.map((pair) => labelsOf(facet, pair, entities)));
  return {
    type: concordance('type'),
    direction: concordance('direction'),
    influence: concordance('influence'),
    valence: concordance('valence'),
    effect: concordance('effect'),
    holder: concordance('holder'),
    certainty: concordance('certainty'),
    negation: concordance('negation'),
    presupposed: concordance('presupposed'),
    within: concordance('within'),
    time: concordance('time'),
    themes: concordance('themes'),
  };
}
