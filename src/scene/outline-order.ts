/**
 * In which order do the entities of the list stand?
 *
 * By the number of relations shown, most first; by name, as a reader would look it up; or as the text comes
 * to speak of them: where it first names them, else where it first says a relation of theirs. What the text
 * never comes to stands last. Equals keep the order of the corpus. Told as ranks (ranks.ts). Pure.
 */
import type { Dataset } from '../model/dataset.ts';
import type { EntityId, SourceId } from '../model/ids.ts';
import type { OutlineOrder } from '../state/arrangement.ts';
import { rankKeys, type Ranks } from './ranks.ts';

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

/** The ranks of all entities by name or as in the text; pauses on the way. */
export function* rankEntities(
  dataset: Dataset,
  order: Exclude<OutlineOrder, 'relations'>,
): Generator<void, Ranks> {
  const { entities } = dataset;
  const keys = Int32Array.from(entities.keys());
  const places = order === 'text' ? firstPlaces(dataset) : null;
  const placeOf = (number: number): number => {
    const id = entities[number]?.id;
    return (id === undefined ? undefined : places?.get(id)) ?? entities.length;
  };
  const compare = (a: number, b: number): number =>
    places === null
      ? collator.compare(entities[a]?.label ?? '', entities[b]?.label ?? '')
      : placeOf(a) - placeOf(b);
  return yield* rankKeys({ keys, count: entities.length, compare, nothing: -1 });
}

/** By the number of relations shown; `shown` entity by entity. */
export function rankByRelations(shown: Int32Array): Ranks {
  const most = shown.reduce((highest, count) => Math.max(highest, count), 0);
  return { of: shown.map((count) => most - count), count: most + 1, nothing: -1 };
}
