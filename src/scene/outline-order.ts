/**
 * In which order do the entities of the list stand?
 *
 * By the number of relations shown, most first; by name, as a reader would look it up; or as the text comes
 * to speak of them: where it first names them, else where it first says a relation of theirs. What the text
 * never comes to stands last. Equals keep the order of the corpus. Pure.
 */
import { byNumber } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId, SourceId } from '../model/ids.ts';
import type { OutlineOrder } from '../state/arrangement.ts';

interface TextPoint {
  readonly source: SourceId;
  readonly start: number;
}

/** Number of the entity in the order in which the texts come to speak of it. */
function firstPlaces(dataset: Dataset): ReadonlyMap<EntityId, number> {
  const sourceAt = new Map(dataset.sources.map(({ id }, index) => [id, index]));
  const inTextOrder = (a: TextPoint, b: TextPoint): number =>
    (sourceAt.get(a.source) ?? 0) - (sourceAt.get(b.source) ?? 0) || a.start - b.start;
  const firstOf = new Map<EntityId, TextPoint>();
  const note = (entity: EntityId, point: TextPoint): void => {
    const known = firstOf.get(entity);
    if (!known || inTextOrder(point, known) < 0) firstOf.set(entity, point);
  };
  for (const mention of dataset.mentions) note(mention.entity, mention);
  const named = new Set(firstOf.keys());
  for (const { source, target, evidence } of dataset.relations) {
    for (const entity of [source, target]) {
      if (named.has(entity)) continue;
      for (const piece of evidence) {
        const passage = dataset.passageOf.get(piece.passage);
        if (passage) note(entity, passage);
      }
    }
  }
  const sorted = [...firstOf].toSorted(([, a], [, b]) => inTextOrder(a, b));
  return new Map(sorted.map(([entity], index) => [entity, index]));
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** A new list; `shownOf` counts the relations of an entity that are shown. */
export function inOutlineOrder(
  entities: readonly Entity[],
  order: OutlineOrder,
  dataset: Dataset,
  shownOf: (entity: EntityId) => number,
): readonly Entity[] {
  switch (order) {
    case 'relations':
      return entities.toSorted(byNumber(({ id }) => -shownOf(id)));
    case 'name':
      return entities.toSorted((a, b) => collator.compare(a.label, b.label));
    case 'text': {
      const places = firstPlaces(dataset);
      return entities.toSorted(byNumber(({ id }) => places.get(id) ?? places.size));
    }
  }
}
