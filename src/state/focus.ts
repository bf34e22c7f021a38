/**
 * Given what the reader chose, what is to be seen, and what stands out?
 *
 * Visible is what depth and filters let through, and always the selection itself: a passage or a link
 * lights up its relations even where their kinds are folded away. An ego or a trace was asked for by name as
 * well, and is shown whole, whatever the depth. Emphasised is the selection with its ends, or else the one
 * path that the reader stands on; `null` means that nothing is singled out and everything is drawn alike.
 * All counts are here, so that no view shows fewer things without saying so.
 */
import {
  activeFilter,
  NO_ANSWERS,
  passRelations,
  type Filter,
  type Answers,
} from '../graph/filters.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { AppState } from './app-state.ts';
import { KINDS_AT, type Depth } from './depth.ts';
import type { Selection } from './selection.ts';

export interface Emphasis {
  readonly entities: ReadonlySet<EntityId>;
  readonly relations: ReadonlySet<RelationId>;
}

export interface Focus {
  /** In the order of the corpus. */
  readonly relations: readonly Relation[];
  readonly visibleRelations: ReadonlySet<RelationId>;
  readonly visibleEntities: ReadonlySet<EntityId>;
  readonly emphasis: Emphasis | null;
  readonly counts: {
    readonly shownRelations: number;
    readonly allRelations: number;
    readonly shownEntities: number;
    readonly allEntities: number;
    readonly hiddenByDepth: number;
    readonly hiddenByFilters: number;
  };
}

/** The relations that a selection is about; an entity stands for all of its own. */
export function relationsOfSelection(dataset: Dataset, selection: Selection): readonly Relation[] {
  switch (selection.kind) {
    case 'nothing':
      return [];
    case 'entities': {
      const chosen = new Set(selection.ids);
      return dataset.relations.filter(
        (relation) => chosen.has(relation.source) || chosen.has(relation.target),
      );
    }
    case 'relations': {
      const chosen = new Set(selection.ids);
      return dataset.relations.filter((relation) => chosen.has(relation.id));
    }
    case 'passages': {
      const chosen = new Set(selection.ids);
      return dataset.relations.filter((relation) =>
        relation.evidence.some((piece) => chosen.has(piece.passage)),
      );
    }
  }
}

function isShownAt(depth: Depth, relation: Relation, dataset: Dataset): boolean {
  const kinds = KINDS_AT[depth];
  const source = dataset.entityOf.get(relation.source);
  const target = dataset.entityOf.get(relation.target);
  return (
    source !== undefined && target !== undefined && kinds.has(source.kind) && kinds.has(target.kind)
  );
}

function emphasisOf(selection: Selection, relations: readonly Relation[]): Emphasis | null {
  if (selection.kind === 'nothing') return null;
  const entities = new Set<EntityId>(selection.kind === 'entities' ? selection.ids : []);
  for (const relation of relations) entities.add(relation.source).add(relation.target);
  return { entities, relations: new Set(relations.map((relation) => relation.id)) };
}

/** The entities that an ego or a trace is asked of: they are seen even when nothing is found. */
function askedEntities(filters: readonly Filter[]): readonly EntityId[] {
  const ego = activeFilter(filters, 'ego');
  const trace = activeFilter(filters, 'trace');
  return [...(ego?.entities ?? []), ...(trace?.from ?? []), ...(trace?.to ?? [])];
}

interface Sieve {
  readonly relations: readonly Relation[];
  readonly hiddenByDepth: number;
  readonly hiddenByFilters: number;
}

/** What is hidden counts once: by depth where depth folds it, else by the filters. */
function sift(
  dataset: Dataset,
  state: Pick<AppState, 'depth' | 'filters'>,
  answers: Answers,
  pulledIn: ReadonlySet<RelationId>,
): Sieve {
  const passing = new Set(passRelations(dataset, state.filters, answers));
  const isWhole =
    (answers.ego !== null && activeFilter(state.filters, 'ego') !== undefined) ||
    (answers.trace !== null && activeFilter(state.filters, 'trace') !== undefined);
  const relations: Relation[] = [];
  let hiddenByDepth = 0;
  let hiddenByFilters = 0;
  for (const relation of dataset.relations) {
    if (pulledIn.has(relation.id)) relations.push(relation);
    else if (!isWhole && !isShownAt(state.depth, relation, dataset)) hiddenByDepth += 1;
    else if (!passing.has(relation)) hiddenByFilters += 1;
    else relations.push(relation);
  }
  return { relations, hiddenByDepth, hiddenByFilters };
}

/** `answers` are those to the ego and the trace among the filters, `path` the one the reader stands on. */
export function focusOf(
  dataset: Dataset,
  state: Pick<AppState, 'selection' | 'depth' | 'filters'>,
  answers: Answers = NO_ANSWERS,
  path: Emphasis | null = null,
): Focus {
  const { selection } = state;
  const chosen = relationsOfSelection(dataset, selection);
  // An entity's own relations obey depth and filters; relations and passages were asked for by name.
  const pulledIn = new Set(
    selection.kind === 'entities' ? [] : chosen.map((relation) => relation.id),
  );
  const { relations, ...hidden } = sift(dataset, state, answers, pulledIn);
  const visibleRelations = new Set(relations.map((relation) => relation.id));
  const visibleEntities = new Set<EntityId>([
    ...(selection.kind === 'entities' ? selection.ids : []),
    ...askedEntities(state.filters).filter((id) => dataset.entityOf.has(id)),
  ]);
  for (const relation of relations) visibleEntities.add(relation.source).add(relation.target);
  const ofSelection = emphasisOf(
    selection,
    chosen.filter((relation) => visibleRelations.has(relation.id)),
  );
  return {
    relations,
    visibleRelations,
    visibleEntities,
    emphasis: ofSelection ?? path,
    counts: {
      shownRelations: relations.length,
      allRelations: dataset.relations.length,
      shownEntities: visibleEntities.size,
      allEntities: dataset.entities.length,
      ...hidden,
    },
  };
}
