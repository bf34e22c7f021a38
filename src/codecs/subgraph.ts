/**
 * Which records belong to a part of the graph, so that the part stands on its own?
 *
 * In go chosen relations and entities, out come records that pass the gate without anything the whole
 * did not have. Kept besides: the speech acts a kept relation lies within (content without its act would
 * say more than the text), the ends and holders of kept relations, the participants of kept entities, the
 * passages they rest on with their whole texts, sections and remarks, the mentions of kept entities, and
 * the vocabulary in use. What lies *within* a kept act is not added: a claim may be shown without its
 * content. Records keep the order of the corpus; linear in its size.
 */
import type { Dataset, Records } from '../model/dataset.ts';
import type { EntityId, RelationId, SourceId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

export interface Choice {
  readonly relations: Iterable<RelationId>;
  readonly entities: Iterable<EntityId>;
}

/** The chosen ids and all that `next` leads to from them. */
function closure<Id>(chosen: Iterable<Id>, next: (id: Id) => readonly Id[]): ReadonlySet<Id> {
  const kept = new Set(chosen);
  // A Set that grows while it is walked gives the new members too.
  for (const id of kept) for (const following of next(id)) kept.add(following);
  return kept;
}

function entitiesOf({ source, target, stance }: Relation): readonly EntityId[] {
  const voices = stance.holders.flatMap((holder) => [holder, ...(holder.reportedBy ?? [])]);
  return [
    source,
    target,
    ...voices.flatMap((voice) => (voice.kind === 'entity' ? [voice.entity] : [])),
  ];
}

function vocabularyOf(relations: readonly Relation[], { vocabulary }: Dataset): Vocabulary {
  const types = new Set(relations.map(({ type }) => type));
  const themes = new Set(relations.flatMap((relation) => relation.themes));
  const relationTypes = vocabulary.relationTypes.filter(({ id }) => types.has(id));
  const families = new Set(relationTypes.map(({ family }) => family));
  return {
    families: vocabulary.families.filter(({ id }) => families.has(id)),
    themes: vocabulary.themes.filter(({ id }) => themes.has(id)),
    relationTypes,
  };
}

/** Texts of the kept passages; without any, those that mention a kept entity. */
function sourcesOf(
  dataset: Dataset,
  passages: Records['passages'],
  entities: ReadonlySet<EntityId>,
): ReadonlySet<SourceId> {
  if (passages.length > 0) return new Set(passages.map(({ source }) => source));
  return new Set(
    dataset.mentions.filter(({ entity }) => entities.has(entity)).map(({ source }) => source),
  );
}

export function toSubgraph(dataset: Dataset, choice: Choice): Records {
  const relationIds = closure(choice.relations, (id) => {
    const act = dataset.relationOf.get(id)?.within;
    return act === undefined ? [] : [act];
  });
  const relations = dataset.relations.filter(({ id }) => relationIds.has(id));
  const entityIds = closure(
    [...choice.entities, ...relations.flatMap(entitiesOf)],
    (id) => dataset.entityOf.get(id)?.participants ?? [],
  );
  const passageIds = new Set(
    relations.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)),
  );
  const passages = dataset.passages.filter(({ id }) => passageIds.has(id));
  const sourceIds = sourcesOf(dataset, passages, entityIds);
  const isKept = ({ source }: { readonly source: SourceId }): boolean => sourceIds.has(source);
  return {
    name: dataset.name,
    sources: dataset.sources.filter(({ id }) => sourceIds.has(id)),
    textOf: new Map([...dataset.textOf].filter(([id]) => sourceIds.has(id))),
    sections: dataset.sections.filter(isKept),
    entities: dataset.entities.filter(({ id }) => entityIds.has(id)),
    mentions: dataset.mentions.filter(
      (mention) => isKept(mention) && entityIds.has(mention.entity),
    ),
    passages,
    relations,
    remarks: dataset.remarks.filter(isKept),
    vocabulary: vocabularyOf(relations, dataset),
  };
}
