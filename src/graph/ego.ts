/**
 * Whom does an entity affect, who affects it, and whom in turn, up to three steps away?
 *
 * Rings by distance along influence: out from the chosen entities, in towards them, or both at once. The
 * relations that make it are those taken on the way, so that one step out of China shows what China does and
 * not what is done to it; further influence among the entities reached is kept apart in `among`. A relation
 * along which nobody affects anybody never counts. Costs the relations of those it meets; lists of records are
 * made when they are asked for.
 */
import { onceAsked } from '../kit/once-asked.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { addBit, makeBits, numbersIn, type Bits } from './bit-set.ts';
import { distancesFrom, UNREACHED, type Distances } from './compact-search.ts';
import { BACKWARD, FORWARD, relationsAt, type DatasetIndex } from './dataset-index.ts';
import type { EgoFilter } from './filters.ts';
import type { InfluenceGraph } from './influence-graph.ts';

const BOTH_WAYS = FORWARD | BACKWARD;

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
  /** The numbers of the same. */
  readonly taken: Bits;
  /** Influence between entities that were reached, but not on the way: among the outermost, or back. */
  readonly among: readonly Relation[];
}

/** Whether a relation may be crossed by influence, the way that is asked for. */
function crossing({ ways }: InfluenceGraph, direction: EgoDirection) {
  const along = direction === 'out' ? FORWARD : direction === 'in' ? BACKWARD : BOTH_WAYS;
  const against = direction === 'both' ? BOTH_WAYS : along ^ BOTH_WAYS;
  return (relation: number, isAlong: boolean): boolean =>
    ((ways[relation] ?? 0) & (isAlong ? along : against)) !== 0;
}

/** From which distance a relation is taken: the nearest of the ends that it is asked to start from. */
function takenAt(
  { graph: { sources, targets }, ways }: DatasetIndex,
  relation: number,
  direction: EgoDirection,
  distances: Uint8Array,
): number {
  const way = direction === 'both' ? BOTH_WAYS : (ways[relation] ?? 0);
  const fromSource = direction === 'in' ? BACKWARD : FORWARD;
  const ofSource = distances[sources[relation] ?? 0] ?? UNREACHED;
  const ofTarget = distances[targets[relation] ?? 0] ?? UNREACHED;
  return Math.min(
    (way & fromSource) === 0 ? UNREACHED : ofSource,
    (way & (fromSource ^ BOTH_WAYS)) === 0 ? UNREACHED : ofTarget,
  );
}

/** The relations with influence of which both ends are among those reached, in the order of the corpus. */
function findWithin({ index, ways }: InfluenceGraph, { reached, distances }: Distances) {
  const { offsets, neighbours, edges } = index.graph.out;
  const within = makeBits(index.graph.edgeCount);
  for (let turn = 0; turn < reached.length; turn += 1) {
    const entity = reached[turn] ?? 0;
    const last = offsets[entity + 1] ?? 0;
    for (let at = offsets[entity] ?? 0; at < last; at += 1) {
      if (distances[neighbours[at] ?? 0] === UNREACHED) continue;
      const relation = edges[at] ?? 0;
      if (ways[relation] !== 0) addBit(within, relation);
    }
  }
  return numbersIn(within);
}

/** Ring by ring, the numbers of the relations first taken on the way to it; last, those of none. */
function sortRelations(
  influence: InfluenceGraph,
  { depth, direction }: EgoQuestion,
  met: Distances,
): readonly Int32Array[] {
  const { index } = influence;
  const { sources, targets } = index.graph;
  const { distances } = met;
  const within = findWithin(influence, met);
  const ringOf = new Uint8Array(within.length);
  const counts = new Int32Array(depth + 2);
  for (let at = 0; at < within.length; at += 1) {
    const number = within[at] ?? 0;
    const taken = takenAt(index, number, direction, distances);
    // A step out of ring 1 makes ring 2, a self-relation its own; beyond the last ring is no ring.
    const isLoop = sources[number] === targets[number];
    const ring = taken >= depth ? depth + 1 : isLoop ? taken : taken + 1;
    ringOf[at] = ring;
    counts[ring] = (counts[ring] ?? 0) + 1;
  }
  const sorted = Array.from(counts, (count) => new Int32Array(count));
  const filled = new Int32Array(depth + 2);
  for (let at = 0; at < within.length; at += 1) {
    const ring = ringOf[at] ?? 0;
    const place = filled[ring] ?? 0;
    filled[ring] = place + 1;
    const own = sorted[ring];
    if (own !== undefined) own[place] = within[at] ?? 0;
  }
  return sorted;
}

function toBits(lists: readonly Int32Array[], count: number): Bits {
  const bits = makeBits(count);
  for (const numbers of lists)
    for (let at = 0; at < numbers.length; at += 1) addBit(bits, numbers[at] ?? 0);
  return bits;
}

/** In the order of the corpus. */
function entitiesAt({ entities }: Dataset, numbers: Int32Array): readonly EntityId[] {
  const inOrder = numbersIn(toBits([numbers], entities.length));
  const ids: EntityId[] = [];
  // A plain loop: of a hundred thousand, `flatMap` makes a list each.
  for (let at = 0; at < inOrder.length; at += 1) {
    const id = entities[inOrder[at] ?? -1]?.id;
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

/** In the order of the corpus. */
function toDistances(
  { entities }: Dataset,
  { reached, distances }: Distances,
): ReadonlyMap<EntityId, number> {
  const distanceOf = new Map<EntityId, number>();
  for (const number of numbersIn(toBits([reached], entities.length))) {
    const entity = entities[number];
    if (entity !== undefined) distanceOf.set(entity.id, distances[number] ?? 0);
  }
  return distanceOf;
}

/** Entities that the corpus lacks are left out. */
export function egoOf(influence: InfluenceGraph, question: EgoQuestion): Ego {
  const { dataset, index } = influence;
  const { around, depth, direction } = question;
  const met = distancesFrom(
    index.graph,
    around.flatMap((id) => index.numberOf.get(id) ?? []),
    depth,
    crossing(influence, direction),
  );
  const sorted = onceAsked(() => sortRelations(influence, question, met));
  const taken = onceAsked(() => toBits(sorted().slice(0, -1), index.graph.edgeCount));
  const relations = onceAsked(() => relationsAt(dataset, numbersIn(taken())));
  const among = onceAsked(() => relationsAt(dataset, sorted().at(-1) ?? new Int32Array(0)));
  const distanceOf = onceAsked(() => toDistances(dataset, met));
  const rings = Array.from({ length: depth + 1 }, (_, distance): Ring => {
    const from = met.rings[distance] ?? met.reached.length;
    const own = met.reached.subarray(from, met.rings[distance + 1] ?? from);
    const entities = onceAsked(() => entitiesAt(dataset, own));
    const ofRing = onceAsked(() => relationsAt(dataset, sorted()[distance] ?? new Int32Array(0)));
    return {
      distance,
      get entities() {
        return entities();
      },
      get relations() {
        return ofRing();
      },
    };
  });
  return {
    question,
    rings,
    get distanceOf() {
      return distanceOf();
    },
    get relations() {
      return relations();
    },
    get taken() {
      return taken();
    },
    get among() {
      return among();
    },
  };
}
