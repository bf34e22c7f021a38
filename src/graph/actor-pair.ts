/**
 * Between which two actors is most said, if possible both ways?
 *
 * Relations both ways make the better question, so the thinner direction counts first, up to two of it; then how many
 * there are; then which pair is met first. Relations are sorted by their ends as numbers, so that no pair needs a
 * list of its own: linear in the relations.
 */
import { isActor } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { hasBit, type Bits } from './bit-set.ts';
import { pickAt, placeByPair } from './compact-graph.ts';
import { relationsAt, type DatasetIndex } from './dataset-index.ts';

export interface ActorPair {
  /** The first that is named stands first. */
  readonly ends: readonly [EntityId, EntityId];
  /** In the order of the corpus. */
  readonly relations: readonly Relation[];
}

/** The relations between two actors, sorted by their ends as numbers, each pair in the order of the corpus. */
export function sortByEnds({ dataset, graph }: DatasetIndex, admitted: Bits): Int32Array {
  const { sources, targets, nodeCount, edgeCount } = graph;
  const isOfActor = Uint8Array.from(dataset.entities, (entity) => (isActor(entity) ? 1 : 0));
  // Plain loops over arrays of the right length: of half a million a call each would be half of the time.
  const edges = new Int32Array(edgeCount);
  const lower = new Int32Array(edgeCount);
  const upper = new Int32Array(edgeCount);
  let count = 0;
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const source = sources[edge] ?? -1;
    const target = targets[edge] ?? -1;
    if (source === target || isOfActor[source] !== 1 || isOfActor[target] !== 1) continue;
    if (!hasBit(admitted, edge)) continue;
    edges[count] = edge;
    lower[count] = source < target ? source : target;
    upper[count] = source < target ? target : source;
    count += 1;
  }
  const places = placeByPair(lower.subarray(0, count), upper.subarray(0, count), nodeCount);
  return pickAt(edges, places);
}

/** Of relations that are sorted by their ends. */
export function findActorPair(index: DatasetIndex, sorted: Int32Array): ActorPair | undefined {
  const { dataset, graph } = index;
  const { sources, targets } = graph;
  let [bestFrom, bestTo, bestWeight] = [0, 0, 0];
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const first = sorted[start] ?? 0;
    const source = sources[first];
    const target = targets[first];
    let there = 0;
    for (end = start; end < sorted.length; end += 1) {
      const edge = sorted[end] ?? 0;
      if (sources[edge] === source && targets[edge] === target) there += 1;
      else if (sources[edge] !== target || targets[edge] !== source) break;
    }
    const count = end - start;
    const weight = Math.min(there, count - there, 2) * 1000 + count;
    const isFirst = first < (sorted[bestFrom] ?? 0);
    if (weight < bestWeight || (weight === bestWeight && !isFirst)) continue;
    [bestFrom, bestTo, bestWeight] = [start, end, weight];
  }
  const first = sorted[bestFrom];
  if (first === undefined) return undefined;
  const one = dataset.entities[sources[first] ?? -1];
  const other = dataset.entities[targets[first] ?? -1];
  if (one === undefined || other === undefined) return undefined;
  return {
    ends: [one.id, other.id],
    relations: relationsAt(dataset, sorted.slice(bestFrom, bestTo)),
  };
}
