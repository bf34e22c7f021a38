/**
 * Which look-ups does a Dataset answer?
 *
 * Builds the maps over the records once, linear in their number. Where two records share an id the
 * first one counts, so that the laws can go on and name the second; the gate refuses the corpus then.
 */
import { groupBy } from '../kit/order.ts';
import type { Dataset, PassageCheck, Records } from '../model/dataset.ts';
import type { PassageId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';

function indexById<Id, Item extends { readonly id: Id }>(
  items: readonly Item[],
): ReadonlyMap<Id, Item> {
  const index = new Map<Id, Item>();
  for (const item of items) if (!index.has(item.id)) index.set(item.id, item);
  return index;
}

function indexByPassage(
  relations: readonly Relation[],
): ReadonlyMap<PassageId, readonly Relation[]> {
  const index = new Map<PassageId, Relation[]>();
  for (const relation of relations) {
    for (const passage of new Set(relation.evidence.map((piece) => piece.passage))) {
      const resting = index.get(passage);
      if (resting) resting.push(relation);
      else index.set(passage, [relation]);
    }
  }
  return index;
}

function indexContent(
  relations: readonly Relation[],
): ReadonlyMap<RelationId, readonly Relation[]> {
  const content = new Map<RelationId, readonly Relation[]>();
  for (const [act, inside] of groupBy(relations, (relation) => relation.within)) {
    if (act !== undefined) content.set(act, inside);
  }
  return content;
}

export function indexRecords(
  records: Records,
  checkOf: ReadonlyMap<PassageId, PassageCheck>,
): Dataset {
  return {
    ...records,
    sourceOf: indexById(records.sources),
    entityOf: indexById(records.entities),
    passageOf: indexById(records.passages),
    relationOf: indexById(records.relations),
    typeOf: indexById(records.vocabulary.relationTypes),
    familyOf: indexById(records.vocabulary.families),
    themeOf: indexById(records.vocabulary.themes),
    checkOf,
    relationsOn: indexByPassage(records.relations),
    contentOf: indexContent(records.relations),
  };
}
