/**
 * Which entities take part in the most relations?
 *
 * The hubs, most first, and what is equal in the order of the corpus: a path through one of them says
 * little, so they are what a reader may want to keep out of a trace.
 */
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import { placeByKey, toOffsets } from './compact-graph.ts';
import { indexOfDataset } from './dataset-index.ts';

export interface EntityCount {
  readonly entity: EntityId;
  /** Relations; one of an entity to itself counts once. */
  readonly count: number;
}

export function busiestEntities(dataset: Dataset, most: number): readonly EntityCount[] {
  const { degrees } = indexOfDataset(dataset);
  const busiest = degrees.reduce((highest, degree) => Math.max(highest, degree), 0);
  const keys = degrees.map((degree) => (degree === 0 ? -1 : busiest - degree));
  const inOrder = placeByKey(keys, toOffsets(keys, busiest));
  const found: EntityCount[] = [];
  for (const number of inOrder.subarray(0, most)) {
    const entity = dataset.entities[number];
    if (entity !== undefined) found.push({ entity: entity.id, count: degrees[number] ?? 0 });
  }
  return found;
}
