/**
 * Whom does an entity affect, who affects it, and whom in turn, up to three steps away?
 *
 * Rings by distance along influence: out from the chosen entities, in towards them, or both at once. The
 * relations that make it are those taken on the way, so that one step out of China shows what China does and
 * not what is done to it; further influence among the entities reached is kept apart in `among`. A relation
 * along which nobody affects anybody never counts. Costs the relations of those it meets.
 */
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { addBit, hasBit, makeBits, numbersIn } from './bit-set.ts';
import { distancesFrom, UNREACHED } from './compact-search.ts';
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
  /** Influence between entities that were reached, but not on the way: among the outermost, or back. */
  readonly among: readonly Relation[];
}

/** Whether a relation may be crossed by influence, the way that is asked for. */
function crossing({ index: { ways }, admitted }: InfluenceGraph, direction: EgoDirection) {
  return (relation: number, along: boolean): boolean => {
    const way = ways[relation] ?? 0;
    const runs = along ? FORWARD : BACKWARD;
    const wanted = direction === 'out' ? runs : direction === 'in' ? runs ^ BOTH_WAYS : BOTH_WAYS;
    return (way & wanted) !== 0 && hasBit(admitted, relation);
  };
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
function findWithin(
  { index, dataset, admitted }: InfluenceGraph,
  reached: Int32Array,
  distances: Uint8Array,
): Int32Array {
  const { offsets, neighbours, edges } = index.graph.out;
  const within = makeBits(dataset.relations.length);
  for (let turn = 0; turn < reached.length; turn += 1) {
    const entity = reached[turn] ?? 0;
    const last = offsets[entity + 1] ?? 0;
    for (let at = offsets[entity] ?? 0; at < last; at += 1) {
      if (distances[neighbours[at] ?? 0] === UNREACHED) continue;
      const relation = edges[at] ?? 0;
      if (index.ways[relation] !== 0 && hasBit(admitted, relation)) addBit(within, relation);
    }
  }
  return numbersIn(within);
}

/** Ring by ring, the relations first taken on the way to it; all of them; and those of none. */
function sortRelations(
  { dataset, index }: InfluenceGraph,
  { depth, direction }: EgoQuestion,
  within: Int32Array,
  distances: Uint8Array,
) {
  const { sources, targets } = index.graph;
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
  const pick = (count: number, isWanted: (ring: number) => boolean): readonly Relation[] => {
    const numbers = new Int32Array(count);
    let filled = 0;
    for (let at = 0; at < within.length; at += 1)
      if (isWanted(ringOf[at] ?? 0)) numbers[filled++] = within[at] ?? 0;
    return relationsAt(dataset, numbers);
  };
  const among = pick(counts[depth + 1] ?? 0, (ring) => ring > depth);
  return {
    byRing: Array.from({ length: depth + 1 }, (_, wanted) =>
      pick(counts[wanted] ?? 0, (ring) => ring === wanted),
    ),
    relations: pick(within.length - among.length, (ring) => ring <= depth),
    among,
  };
}

/** In the order of the corpus. */
function toDistances(
  { entities }: Dataset,
  inOrder: Int32Array,
  distances: Uint8Array,
): ReadonlyMap<EntityId, number> {
  const distanceOf = new Map<EntityId, number>();
  for (const number of inOrder) {
    const entity = entities[number];
    if (entity !== undefined) distanceOf.set(entity.id, distances[number] ?? 0);
  }
  return distanceOf;
}

function sorted(numbers: readonly number[], count: number): Int32Array {
  const bits = makeBits(count);
  for (let at = 0; at < numbers.length; at += 1) addBit(bits, numbers[at] ?? 0);
  return numbersIn(bits);
}

/** Entities that the corpus lacks are left out. */
export function egoOf(influence: InfluenceGraph, question: EgoQuestion): Ego {
  const { dataset, index } = influence;
  const { around, depth, direction } = question;
  const { distances, reached } = distancesFrom(
    index.graph,
    around.flatMap((id) => index.numberOf.get(id) ?? []),
    depth,
    crossing(influence, direction),
  );
  const inOrder = sorted(reached, index.graph.nodeCount);
  const within = findWithin(influence, inOrder, distances);
  const { byRing, relations, among } = sortRelations(influence, question, within, distances);
  const rings = byRing.map((own, distance) => ({
    distance,
    entities: [] as EntityId[],
    relations: own,
  }));
  for (let at = 0; at < inOrder.length; at += 1) {
    const number = inOrder[at] ?? 0;
    const id = dataset.entities[number]?.id;
    if (id !== undefined) rings[distances[number] ?? 0]?.entities.push(id);
  }
  let distanceOf: ReadonlyMap<EntityId, number> | null = null;
  return {
    question,
    rings,
    get distanceOf() {
      return (distanceOf ??= toDistances(dataset, inOrder, distances));
    },
    relations,
    among,
  };
}
