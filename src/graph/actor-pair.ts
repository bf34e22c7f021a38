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
import { numbersIn, type Bits } from './bit-set.ts';
import { pickAt, placeByPair } from './compact-graph.ts';
import { relationsAt, type DatasetIndex } from './dataset-index.ts';

export interface ActorPair {
  /** The first that is named stands first. */
  readonly ends: readonly [EntityId, EntityId];
  /** In the order of the corpus. */
  readonly relations: readonly Relation[];
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** The number of its first relation. */
  readonly first: number;
}

const isBetter = (run: Run, best: Run | null): boolean =>
  best === null ||
  run.weight > best.weight ||
  (run.weight === best.weight && run.first < best.first);

/** `admitted` are the relations that count. */
export function findActorPair(index: DatasetIndex, admitted: Bits): ActorPair | undefined {
  const { dataset, graph } = index;
  const { sources, targets, nodeCount } = graph;
  const isOfActor = Uint8Array.from(dataset.entities, (entity) => (isActor(entity) ? 1 : 0));
  const between = numbersIn(admitted).filter((edge) => {
    const [source, target] = [sources[edge] ?? -1, targets[edge] ?? -1];
    return source !== target && isOfActor[source] === 1 && isOfActor[target] === 1;
  });
  const [from, to] = [pickAt(sources, between), pickAt(targets, between)];
  const lower = from.map((source, at) => Math.min(source, to[at] ?? source));
  const upper = from.map((source, at) => Math.max(source, to[at] ?? source));
  const sorted = pickAt(between, placeByPair(lower, upper, nodeCount));
  let best: Run | null = null;
  let start = 0;
  while (start < sorted.length) {
    const first = sorted[start] ?? 0;
    const [source, target] = [sources[first], targets[first]];
    let end = start;
    let there = 0;
    for (; end < sorted.length; end += 1) {
      const edge = sorted[end] ?? 0;
      if (sources[edge] === source && targets[edge] === target) there += 1;
      else if (sources[edge] !== target || targets[edge] !== source) break;
    }
    const count = end - start;
    const weight = Math.min(there, count - there, 2) * 1000 + count;
    const run = { from: start, to: end, weight, first };
    if (isBetter(run, best)) best = run;
    start = end;
  }
  if (best === null) return undefined;
  const [one, other] = [sources[best.first] ?? -1, targets[best.first] ?? -1];
  const [a, b] = [dataset.entities[one], dataset.entities[other]];
  if (a === undefined || b === undefined) return undefined;
  return { ends: [a.id, b.id], relations: relationsAt(dataset, sorted.slice(best.from, best.to)) };
}
