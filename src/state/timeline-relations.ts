/**
 * Which relations does the timeline draw while it is itself a filter?
 *
 * Without a window exactly what is shown everywhere. With one also those that fail the window alone, so that
 * the reader sees what lies beside it and can move there; the views fade them. Depth and the other conditions
 * hold for them as well. A reach (degree, ego, trace) looks only at what lies in the window, so it says
 * nothing about what lies outside.
 */
import { activeFilter, admitRelations, type Filter } from '../graph/filters.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import { KINDS_AT, type Depth } from './depth.ts';
import type { Focus } from './focus.ts';

interface Chosen {
  readonly depth: Depth;
  readonly filters: readonly Filter[];
}

/** In the order of the corpus; all that `focus` shows is among them. */
export function timelineRelations(
  dataset: Dataset,
  { depth, filters }: Chosen,
  focus: Focus,
): readonly Relation[] {
  const window = activeFilter(filters, 'time');
  if (window === undefined) return focus.relations;
  const others = filters.filter((filter) => filter !== window);
  const passingOthers = new Set(admitRelations(dataset, others));
  const inWindow = new Set(admitRelations(dataset, [window]));
  const isShownKind = (id: Relation['source']): boolean => {
    const entity = dataset.entityOf.get(id);
    return entity !== undefined && KINDS_AT[depth].has(entity.kind);
  };
  return dataset.relations.filter(
    (relation) =>
      focus.visibleRelations.has(relation.id) ||
      (passingOthers.has(relation) &&
        !inWindow.has(relation) &&
        isShownKind(relation.source) &&
        isShownKind(relation.target)),
  );
}
