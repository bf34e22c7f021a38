/**
 * Which entities take part in the most relations?
 *
 * The hubs, most first, and what is equal in the order of the corpus: a path through one of them says
 * little, so they are what a reader may want to keep out of a trace.
 */
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';

export interface EntityCount {
  readonly entity: EntityId;
  /** Relations; one of an entity to itself counts once. */
  readonly count: number;
}

export function busiestEntities(dataset: Dataset, most: number): readonly EntityCount[] {
  const counts = new Map<EntityId, number>(dataset.entities.map(({ id }) => [id, 0]));
  for (const { source, target } of dataset.relations)
    for (const id of new Set([source, target])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Array.from(counts, ([entity, count]) => ({ entity, count }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most);
}
