/**
 * How does a relation read as one sentence to somebody who has only the file?
 *
 * "Reported, denied: the water treaty harms Corva". What holds the claim back comes before it, as on the
 * page; names are labels, or the id where there is none.
 */
import type { Records } from '../../model/dataset.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Relation } from '../../model/relation.ts';
import type { Holder, Voice } from '../../model/stance.ts';

export interface SayRecords {
  readonly sayEntity: (id: EntityId) => string;
  readonly sayRelation: (relation: Relation) => string;
  /** "Minister Odo, as told by newspapers". */
  readonly sayHolder: (holder: Holder) => string;
}

function reserveOf({ stance: { certainty, negated } }: Relation): string {
  const words = [certainty === 'asserted' ? '' : certainty, negated ? 'denied' : ''];
  const reserve = words.filter((word) => word !== '').join(', ');
  return reserve === '' ? '' : `${reserve.charAt(0).toUpperCase()}${reserve.slice(1)}: `;
}

export function makeSayings({
  entities,
  vocabulary,
}: Pick<Records, 'entities' | 'vocabulary'>): SayRecords {
  const labelOf = new Map(entities.map(({ id, label }) => [id, label]));
  const verbOf = new Map(vocabulary.relationTypes.map(({ id, label }) => [id, label]));
  const sayEntity = (id: EntityId): string => labelOf.get(id) ?? id;
  const sayVoice = (voice: Voice | Holder): string => {
    if (voice.kind === 'entity') return sayEntity(voice.entity);
    return voice.kind === 'author' ? 'the author' : 'someone unnamed';
  };
  return {
    sayEntity,
    sayRelation: (relation) =>
      `${reserveOf(relation)}${sayEntity(relation.source)} ${verbOf.get(relation.type) ?? relation.type} ${sayEntity(relation.target)}`,
    sayHolder: (holder) =>
      [holder, ...(holder.reportedBy ?? [])].map(sayVoice).join(', as told by '),
  };
}
