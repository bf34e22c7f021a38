/**
 * How is a relation said in lines of plain text, with all it carries and the words behind it?
 *
 * First the claim with whatever holds it back, then who says it and how it is read, then its passages. For
 * those who compare readings: nothing is left out, and each facet can be said by itself.
 */
import type { Facet } from '../corpus/compare-facets.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import type { Holder, Voice } from '../model/stance.ts';

type Say = (relation: Relation, dataset: Dataset) => string;

function sayVoice(voice: Voice | Holder, { entityOf }: Dataset): string {
  if (voice.kind !== 'entity') return voice.kind;
  return entityOf.get(voice.entity)?.label ?? voice.entity;
}

const sayHolder = (holder: Holder, dataset: Dataset): string =>
  [holder, ...(holder.reportedBy ?? [])].map((voice) => sayVoice(voice, dataset)).join(' < ');

export const SAY_FACET: Readonly<Record<Facet, Say>> = {
  type: ({ type }) => type,
  direction: ({ direction }) => direction,
  influence: ({ influence }) => influence,
  valence: ({ valence }) => String(valence),
  effect: ({ effect }) => effect ?? 'none',
  holder: ({ stance }, dataset) =>
    stance.holders.map((holder) => sayHolder(holder, dataset)).join(' & '),
  certainty: ({ stance }) => stance.certainty,
  negation: ({ stance }) => (stance.negated ? 'negated' : 'not negated'),
  presupposed: ({ stance }) => (stance.presupposed ? 'presupposed' : 'stated'),
  within: ({ within }) => within ?? 'on its own',
  time: ({ time }) => (time === undefined ? 'none' : `${time.edtf} (“${time.words}”)`),
  themes: ({ themes }) => themes.join(', '),
};

/** "NOT THAAD – is aimed at → DPRK threats". */
export function sayClaim(relation: Relation, { entityOf, typeOf }: Dataset): string {
  const label = (id: Relation['source']): string => entityOf.get(id)?.label ?? id;
  const verb = typeOf.get(relation.type)?.label ?? relation.type;
  const end = relation.direction === 'mutual' ? '–' : '→';
  const denial = relation.stance.negated ? 'NOT ' : '';
  return `${denial}${label(relation.source)} – ${verb} ${end} ${label(relation.target)}`;
}

/** The facets that are not as plain as can be. */
function sayReading(relation: Relation, dataset: Dataset): string {
  const { stance, within, time, effect } = relation;
  return [
    SAY_FACET.holder(relation, dataset),
    stance.certainty,
    stance.presupposed ? 'presupposed' : '',
    `influence ${relation.influence}`,
    `valence ${relation.valence}`,
    effect === undefined ? '' : `effect ${effect}`,
    time === undefined ? '' : `time ${SAY_FACET.time(relation, dataset)}`,
    within === undefined ? '' : `within ${within}`,
    relation.themes.join('+'),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** The claim, and the words of the text for it where the file has them. */
export const sayPhrased = (relation: Relation, dataset: Dataset): string =>
  [sayClaim(relation, dataset), ...(relation.phrase === '' ? [] : [`“${relation.phrase}”`])].join(
    ': ',
  );

/** Claim and id; how it is read; the phrase and the passages; the note. */
export function sayRelation(relation: Relation, dataset: Dataset): readonly string[] {
  const passages = relation.evidence.map(({ passage, role }) => {
    const words = dataset.passageOf.get(passage)?.exact ?? passage;
    return `${role === 'states' ? '' : `${role}: `}“${words}”`;
  });
  const words = passages.length === 0 ? 'no passages' : passages.join(' · ');
  return [
    `${sayClaim(relation, dataset)}   [${relation.id}]`,
    `  ${sayReading(relation, dataset)}`,
    `  ${relation.phrase === '' ? '' : `“${relation.phrase}” in `}${words}`,
    ...(relation.note === undefined ? [] : [`  note: ${relation.note}`]),
  ];
}
