/**
 * With which questions could a reader begin?
 *
 * Three at most, found in the data: the pair of actors with most between them, the actor that affects
 * most, and a claim that somebody denies or reports. Each comes with what answers it. Ties go to the
 * order of the corpus; a small corpus has fewer questions, never an empty one.
 */
import type { Dataset } from '../model/dataset.ts';
import { isActor } from '../model/entity.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { standsAt } from './influence.ts';

export interface Suggestion {
  readonly question: string;
  readonly answer:
    | { readonly kind: 'entities'; readonly ids: readonly EntityId[] }
    | { readonly kind: 'relations'; readonly ids: readonly RelationId[] };
}

interface Pair {
  readonly ends: readonly [EntityId, EntityId];
  readonly relations: readonly Relation[];
}

const labelOf = (dataset: Dataset, id: EntityId): string => dataset.entityOf.get(id)?.label ?? id;

const isActorId = (dataset: Dataset, id: EntityId): boolean => {
  const entity = dataset.entityOf.get(id);
  return entity !== undefined && isActor(entity);
};

const most = <Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>(
    (best, item) => (best === undefined || measure(item) > measure(best) ? item : best),
    undefined,
  );

function pairsOf(dataset: Dataset): readonly Pair[] {
  const pairs: Pair[] = [];
  const found = new Map<EntityId, Map<EntityId, Relation[]>>();
  for (const relation of dataset.relations) {
    const { source, target } = relation;
    if (source === target || !isActorId(dataset, source) || !isActorId(dataset, target)) continue;
    const [first, second] = source < target ? [source, target] : [target, source];
    const ofFirst = found.get(first) ?? new Map<EntityId, Relation[]>();
    found.set(first, ofFirst);
    const relations = ofFirst.get(second);
    if (relations) relations.push(relation);
    else {
      const begun = [relation];
      ofFirst.set(second, begun);
      pairs.push({ ends: [source, target], relations: begun });
    }
  }
  return pairs;
}

/** Relations both ways make the better question, so the thinner direction counts first. */
function weightOf({ ends, relations }: Pair): number {
  const there = relations.filter((relation) => relation.source === ends[0]).length;
  const thinner = Math.min(there, relations.length - there);
  return Math.min(thinner, 2) * 1000 + relations.length;
}

function betweenTwo(dataset: Dataset, pair: Pair | undefined): readonly Suggestion[] {
  if (pair === undefined || pair.relations.length < 2) return [];
  const [a, b] = pair.ends.map((id) => labelOf(dataset, id));
  return [
    {
      question: `What stands between ${a ?? ''} and ${b ?? ''}?`,
      answer: { kind: 'relations', ids: pair.relations.map((relation) => relation.id) },
    },
  ];
}

function whomDoes(dataset: Dataset, asked: readonly EntityId[]): readonly Suggestion[] {
  const affected = new Map<EntityId, number>();
  for (const relation of dataset.relations) {
    for (const id of new Set([relation.source, relation.target])) {
      if (standsAt(relation, id, 'out')) affected.set(id, (affected.get(id) ?? 0) + 1);
    }
  }
  const measure = (id: EntityId) => (affected.get(id) ?? 0) - (asked.includes(id) ? 0.5 : 0);
  const actors = dataset.entities.filter(isActor).map((entity) => entity.id);
  const busiest = most(actors, measure);
  if (busiest === undefined || measure(busiest) <= 0) return [];
  return [
    {
      question: `Whom does ${labelOf(dataset, busiest)} affect?`,
      answer: { kind: 'entities', ids: [busiest] },
    },
  ];
}

/** Somebody other than the author denies it, or else holds it. */
function whoHolds(dataset: Dataset): readonly Suggestion[] {
  const others = dataset.relations.filter(
    ({ stance, within }) =>
      (stance.certainty === 'reported' || within !== undefined) &&
      stance.holders.some((holder) => holder.kind !== 'author'),
  );
  const relation = others.find(({ stance }) => stance.negated) ?? others[0];
  if (relation === undefined) return [];
  const verb = dataset.typeOf.get(relation.type)?.label ?? relation.type;
  const claim = `${labelOf(dataset, relation.source)} ${verb} ${labelOf(dataset, relation.target)}`;
  return [
    {
      question: `Who ${relation.stance.negated ? 'denies' : 'says'} that ${claim}?`,
      answer: { kind: 'relations', ids: [relation.id] },
    },
  ];
}

export function suggestionsFor(dataset: Dataset): readonly Suggestion[] {
  const pair = most(pairsOf(dataset), weightOf);
  return [
    ...betweenTwo(dataset, pair),
    ...whomDoes(dataset, pair?.ends ?? []),
    ...whoHolds(dataset),
  ];
}
