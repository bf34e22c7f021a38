/**
 * How does a relation read as one sentence to somebody who has only the file?
 *
 * "Reported, denied: the water treaty harms Corva". What holds the claim back comes before it, as on the
 * page; names are labels, or the id where there is none.
 */
import {
  describeHolder,
  describeRelation,
  entityLabel,
  type Names,
} from '../../graph/say-relation.ts';
import type { Records } from '../../model/dataset.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Relation } from '../../model/relation.ts';
import type { Holder } from '../../model/stance.ts';

export interface SayRecords {
  readonly sayEntity: (id: EntityId) => string;
  readonly sayRelation: (relation: Relation) => string;
  /** "Minister Odo, as told by newspapers". */
  readonly sayHolder: (holder: Holder) => string;
}

export function makeSayings({
  entities,
  vocabulary,
}: Pick<Records, 'entities' | 'vocabulary'>): SayRecords {
  const names: Names = {
    entityOf: new Map(entities.map((entity) => [entity.id, entity])),
    typeOf: new Map(vocabulary.relationTypes.map((type) => [type.id, type])),
  };
  return {
    sayEntity: (id) => entityLabel(names, id),
    sayRelation: (relation) => describeRelation(relation, names),
    sayHolder: (holder) => describeHolder(holder, names),
  };
}
