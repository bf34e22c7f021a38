/**
 * How is one relation, and who holds it, said in plain words?
 *
 * The sentence of the hover, the detail, the table, the search and of every file that is meant to be read.
 * It never says more than the data: a denial or a doubt comes first, before the claim. It needs only the
 * names, so that a part of the graph can be said as well as the whole.
 */
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { Holder, Stance, Voice } from '../model/stance.ts';
import { modelWords } from '../words/model.ts';

/** Where the words for ids stand. */
export type Names = Pick<Dataset, 'entityOf' | 'typeOf'>;

export const entityLabel = ({ entityOf }: Pick<Names, 'entityOf'>, id: EntityId): string =>
  entityOf.get(id)?.label ?? id;

/** What the drawn edge says, in three parts, so that a view can set the ends apart. */
export interface RelationSentence {
  /** "Denied", "Reported, denied", or nothing for a plain assertion. */
  readonly reserve: string;
  readonly source: string;
  readonly verb: string;
  readonly target: string;
}

/** What holds a claim back, before it. A file that has not passed the gate may call a certainty anything. */
export function reserveOf({ certainty, negated }: Stance): string {
  const { certainties, negations, reserve: say } = modelWords();
  const word = Object.hasOwn(certainties, certainty) ? certainties[certainty].word : certainty;
  return say([
    ...(certainty === 'asserted' ? [] : [word]),
    ...(negated ? [negations.negated.word] : []),
  ]);
}

export function sentenceOf(relation: Relation, names: Names): RelationSentence {
  return {
    reserve: reserveOf(relation.stance),
    source: entityLabel(names, relation.source),
    verb: names.typeOf.get(relation.type)?.label ?? relation.type,
    target: entityLabel(names, relation.target),
  };
}

/** "Reported, denied: THAAD is aimed at DPRK threats". */
export function describeRelation(relation: Relation, names: Names): string {
  const { reserve, source, verb, target } = sentenceOf(relation, names);
  const claim = `${source} ${verb} ${target}`;
  return reserve === '' ? claim : `${modelWords().lead(reserve)}${claim}`;
}

function describeVoice(voice: Voice | Holder, names: Pick<Names, 'entityOf'>): string {
  return voice.kind === 'entity'
    ? entityLabel(names, voice.entity)
    : modelWords().voices[voice.kind];
}

/** "Pyongyang, as told by China’s Korea experts". */
export function describeHolder(holder: Holder, names: Pick<Names, 'entityOf'>): string {
  const tellers = (holder.reportedBy ?? []).map((voice) => describeVoice(voice, names));
  return modelWords().told(describeVoice(holder, names), tellers);
}
