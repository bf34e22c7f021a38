/**
 * Who affects whom?
 *
 * Read from a relation's `influence`, which may run against grammar: "resolution depends on US policy"
 * makes the policy affect the resolution. A relation without influence affects nobody.
 */
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { indexOfDataset, relationsOfEntities } from './dataset-index.ts';

export interface Effects {
  readonly affects: readonly Relation[];
  readonly isAffectedBy: readonly Relation[];
  /** Relations of this entity along which nobody affects anybody. */
  readonly others: readonly Relation[];
}

/** Does `entity` stand at the affecting (`out`) or at the affected (`in`) end of the relation? */
export function standsAt(relation: Relation, entity: EntityId, end: 'out' | 'in'): boolean {
  const { influence, source, target } = relation;
  const atSource = source === entity;
  const atTarget = target === entity;
  if (influence === 'none') return false;
  if (influence === 'both') return atSource || atTarget;
  const affecting = influence === 'forward' ? atSource : atTarget;
  const affected = influence === 'forward' ? atTarget : atSource;
  return end === 'out' ? affecting : affected;
}

/** The relations of one entity by direction of influence, each list in the order of the corpus. */
export function effectsOf(dataset: Dataset, entity: EntityId): Effects {
  const own = relationsOfEntities(indexOfDataset(dataset), [entity]);
  return {
    affects: own.filter((relation) => standsAt(relation, entity, 'out')),
    isAffectedBy: own.filter((relation) => standsAt(relation, entity, 'in')),
    others: own.filter((relation) => relation.influence === 'none'),
  };
}

/** The end of a relation that is not `entity`; for a self-relation, the entity itself. */
export const otherEnd = (relation: Relation, entity: EntityId): EntityId =>
  relation.source === entity ? relation.target : relation.source;
