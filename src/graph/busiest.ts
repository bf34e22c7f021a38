/**
 * Which entities take part in the most relations?
 *
 * The hubs, most first, and what is equal in the order of the corpus: a path through one of them says
 * little, so they are what a reader may want to keep out of a trace.
 */
import type { Dataset } from '../model/dataset.ts';
import type { EntityId } from '../model/ids.ts';
import { placeByKey, toOffsets } from './compact-graph.ts';
import { indexOfDataset, type DatasetIndex } from './dataset-index.ts';

export interface EntityCount {
  readonly entity: EntityId;
  /** Relations; one of an entity to itself counts once. */
  readonly count: number;
}

const orders = new WeakMap<DatasetIndex, Int32Array>();

/** The numbers of all entities, also of those that take part in nothing; made once for an index. */
export function busiestFirst(index: DatasetIndex): Int32Array {
  const known = orders.get(index);
  if (known !== undefined) return known;
  const { degrees } = index;
  const most = degrees.reduce((highest, degree) => Math.max(highest, degree), 0);
  const keys = degrees.map((degree) => most - degree);
  const order = placeByKey(keys, toOffsets(keys, most + 1));
  orders.set(index, order);
  return order;
}

/** Without those that take part in nothing. */
export function busiestEntities(dataset: Dataset, most: number): readonly EntityCount[] {
  const index = indexOfDataset(dataset);
  const found: EntityCount[] = [];
  for (const number of busiestFirst(index).subarray(0, most)) {
    const [entity, count] = [dataset.entities[number], index.degrees[number] ?? 0];
    if (entity !== undefined && count > 0) found.push({ entity: entity.id, count });
  }
  return found;
}
