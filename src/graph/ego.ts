/**
 * Whom does an entity affect, who affects it, and whom in turn, up to three steps away?
 *
 * Rings by distance along influence: out from the chosen entities, in towards them, or both at once. The
 * relations that make it are those taken on the way, so that one step out of China shows what China does and
 * not what is done to it; further influence among the entities reached is kept apart in `among`. A relation
 * along which nobody affects anybody never counts. Linear in the relations, once for each step.
 */
import { byNumber } from '../kit/order.ts';
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { EgoFilter } from './filters.ts';
import { stepsOf, type InfluenceGraph } from './influence-graph.ts';
import { standsAt } from './influence.ts';

export type EgoDirection = EgoFilter['direction'];
export type EgoDepth = EgoFilter['depth'];

export interface EgoQuestion {
  readonly around: readonly EntityId[];
  readonly depth: EgoDepth;
  readonly direction: EgoDirection;
}

export interface Ring {
  /** 0 for the chosen entities themselves. */
  readonly distance: number;
  /** In the order of the corpus. */
  readonly entities: readonly EntityId[];
  /** Relations first taken on the way to this ring; a self-relation belongs to the ring of its entity. */
  readonly relations: readonly Relation[];
}

export interface Ego {
  readonly question: EgoQuestion;
  /** One for each distance up to the depth; the outer ones may be empty. */
  readonly rings: readonly Ring[];
  readonly distanceOf: ReadonlyMap<EntityId, number>;
  /** All that were taken on the way, in the order of the corpus. */
  readonly relations: readonly Relation[];
  /** Influence between entities that were reached, but not on the way: among the outermost, or back. */
  readonly among: readonly Relation[];
}

/** From which distance a relation is taken; null where it is not on the way. */
function takenAt(
  relation: Relation,
  { depth, direction }: EgoQuestion,
  distanceOf: ReadonlyMap<EntityId, number>,
): number | null {
  const starts =
    relation.source === relation.target
      ? [relation.source].filter((id) => standsAt(relation, id, 'out'))
      : stepsOf(relation).flatMap(([from, to]) =>
          direction === 'out' ? [from] : direction === 'in' ? [to] : [from, to],
        );
  const distances = starts
    .map((id) => distanceOf.get(id) ?? Infinity)
    .filter((distance) => distance < depth);
  return distances.length === 0 ? null : Math.min(...distances);
}

/** The hops that touch an entity, as the neighbours they lead to. */
function neighboursOf({ table }: InfluenceGraph, entity: number, direction: EgoDirection) {
  const found: number[] = [];
  if (direction !== 'in')
    for (let hop = table.offsets[entity] ?? 0; hop < (table.offsets[entity + 1] ?? 0); hop += 1)
      found.push(table.heads[hop] ?? 0);
  if (direction !== 'out')
    for (let at = table.inOffsets[entity] ?? 0; at < (table.inOffsets[entity + 1] ?? 0); at += 1)
      found.push(table.tails[table.inHops[at] ?? 0] ?? 0);
  return found;
}

function findDistances(
  graph: InfluenceGraph,
  { around, depth, direction }: EgoQuestion,
): ReadonlyMap<EntityId, number> {
  const distances = new Map<number, number>();
  let frontier = [...new Set(around.flatMap((id) => graph.indexOf.get(id) ?? []))];
  for (let distance = 0; distance <= depth; distance += 1) {
    for (const entity of frontier) distances.set(entity, distance);
    const next = frontier.flatMap((entity) => neighboursOf(graph, entity, direction));
    frontier = [...new Set(next)].filter((entity) => !distances.has(entity));
  }
  const inOrder = [...distances].toSorted(byNumber(([entity]) => entity));
  return new Map(
    inOrder.flatMap(([entity, distance]) => {
      const id = graph.dataset.entities[entity]?.id;
      return id === undefined ? [] : [[id, distance] as const];
    }),
  );
}

/** On the way to which ring a relation is taken: a step out of ring 1 makes ring 2, a self-relation its own. */
const ringOf = ({ source, target }: Relation, taken: number): number =>
  source === target ? taken : taken + 1;

/** Entities that the corpus lacks are left out. */
export function egoOf(graph: InfluenceGraph, question: EgoQuestion): Ego {
  const distanceOf = findDistances(graph, question);
  const relations: Relation[] = [];
  const among: Relation[] = [];
  const byRing = new Map<number, Relation[]>();
  for (const relation of graph.relations) {
    const { source, target, influence } = relation;
    if (influence === 'none' || !distanceOf.has(source) || !distanceOf.has(target)) continue;
    const taken = takenAt(relation, question, distanceOf);
    if (taken === null) {
      among.push(relation);
      continue;
    }
    relations.push(relation);
    const ring = ringOf(relation, taken);
    const ofRing = byRing.get(ring);
    if (ofRing) ofRing.push(relation);
    else byRing.set(ring, [relation]);
  }
  const rings = Array.from({ length: question.depth + 1 }, (_, distance) => ({
    distance,
    entities: [...distanceOf].filter(([, at]) => at === distance).map(([id]) => id),
    relations: byRing.get(distance) ?? [],
  }));
  return { question, rings, distanceOf, relations, among };
}
