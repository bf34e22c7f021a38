/**
 * Whom does an entity affect, who affects it, and whom in turn, up to three steps away?
 *
 * Rings by distance along influence: out from the chosen entities, in towards them, or both at once. The
 * relations that make it are those taken on the way, so that one step out of China shows what China does and
 * not what is done to it; further influence among the entities reached is kept apart in `among`. A relation
 * along which nobody affects anybody never counts. Costs the relations of those it meets.
 */
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { addBit, hasBit, makeBits, numbersIn } from './bit-set.ts';
import { distancesFrom, UNREACHED, type Distances } from './compact-search.ts';
import { BACKWARD, FORWARD, type DatasetIndex } from './dataset-index.ts';
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
  distances: Int32Array,
): number {
  const source = sources[relation] ?? 0;
  const target = targets[relation] ?? 0;
  const way = ways[relation] ?? 0;
  const fromSource = direction === 'in' ? BACKWARD : FORWARD;
  const isBoth = direction === 'both' || source === target;
  const starts = (bit: number): boolean => isBoth || (way & bit) !== 0;
  return Math.min(
    starts(fromSource) ? (distances[source] ?? 0) : Infinity,
    starts(fromSource ^ BOTH_WAYS) ? (distances[target] ?? 0) : Infinity,
  );
}

/** The relations with influence of which both ends were reached, in the order of the corpus. */
function findWithin({ index, dataset, admitted }: InfluenceGraph, found: Distances): Int32Array {
  const { out } = index.graph;
  const within = makeBits(dataset.relations.length);
  for (const entity of found.reached) {
    for (let at = out.offsets[entity] ?? 0; at < (out.offsets[entity + 1] ?? 0); at += 1) {
      const relation = out.edges[at] ?? 0;
      if (found.distances[out.neighbours[at] ?? 0] === UNREACHED) continue;
      if (index.ways[relation] !== 0 && hasBit(admitted, relation)) addBit(within, relation);
    }
  }
  return numbersIn(within);
}

/** Entities that the corpus lacks are left out. */
export function egoOf(influence: InfluenceGraph, question: EgoQuestion): Ego {
  const { dataset, index } = influence;
  const { around, depth, direction } = question;
  const found = distancesFrom(
    index.graph,
    around.flatMap((id) => index.numberOf.get(id) ?? []),
    depth,
    crossing(influence, direction),
  );
  const rings = Array.from({ length: depth + 1 }, (_, distance) => ({
    distance,
    entities: [] as EntityId[],
    relations: [] as Relation[],
  }));
  const distanceOf = new Map<EntityId, number>();
  for (const number of found.reached.toSorted()) {
    const id = dataset.entities[number]?.id;
    if (id === undefined) continue;
    const distance = found.distances[number] ?? 0;
    distanceOf.set(id, distance);
    rings[distance]?.entities.push(id);
  }
  const relations: Relation[] = [];
  const among: Relation[] = [];
  for (const number of findWithin(influence, found)) {
    const relation = dataset.relations[number];
    if (relation === undefined) continue;
    const taken = takenAt(index, number, direction, found.distances);
    if (taken >= depth) {
      among.push(relation);
      continue;
    }
    relations.push(relation);
    // A step out of ring 1 makes ring 2, a self-relation its own.
    rings[relation.source === relation.target ? taken : taken + 1]?.relations.push(relation);
  }
  return { question, rings, distanceOf, relations, among };
}
