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
  passFilters,
  type Filter,
  type Answers,
} from '../graph/filters.ts';
import {
  addBit,
  areSameBits,
  countBits,
  hasBit,
  keepBits,
  makeBits,
  numbersIn,
  type Bits,
} from '../graph/bit-set.ts';
import {
  indexOfDataset,
  numbersOf,
  relationsAt,
  relationsIn,
  relationsOfEntities,
  type DatasetIndex,
} from '../graph/dataset-index.ts';
import { onceAsked } from '../kit/once-asked.ts';
import type { Dataset } from '../model/dataset.ts';
import { ENTITY_KINDS } from '../model/entity.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { AppState } from './app-state.ts';
import { KINDS_AT, type Depth } from './depth.ts';
import type { Selection } from './selection.ts';

export interface Emphasis {
  readonly entities: ReadonlySet<EntityId>;
  readonly relations: ReadonlySet<RelationId>;
  /** The same relations, where their numbers are known without looking each up by its id. */
  readonly relationNumbers?: Int32Array;
}

export interface Focus {
  /** In the order of the corpus. */
  readonly relations: readonly Relation[];
  /** The same by their numbers, and the entities that are seen: what a crowd is painted from. */
  readonly seen: Bits;
  readonly seenEntities: Bits;
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
    case 'entities':
      return relationsOfEntities(indexOfDataset(dataset), selection.ids);
    case 'relations': {
      const chosen = new Set(selection.ids);
      return dataset.relations.filter((relation) => chosen.has(relation.id));
    }
    case 'passages': {
      const [first = [], ...rest] = selection.ids.map((id) => dataset.relationsOn.get(id) ?? []);
      if (rest.length === 0) return first;
      const chosen = new Set([first, ...rest].flat());
      return dataset.relations.filter((relation) => chosen.has(relation));
    }
  }
}

/** The relations of which both ends are of a kind that the depth shows. */
export function findShownAt(depth: Depth, { graph, kinds }: DatasetIndex): Bits {
  const isShownKind = Uint8Array.from(ENTITY_KINDS, (kind) => (KINDS_AT[depth].has(kind) ? 1 : 0));
  const isShown = kinds.map((kind) => isShownKind[kind] ?? 0);
  const shown = makeBits(graph.edgeCount);
  for (let at = 0; at < graph.edgeCount; at += 1)
    if (isShown[graph.sources[at] ?? -1] === 1 && isShown[graph.targets[at] ?? -1] === 1)
      addBit(shown, at);
  return shown;
}

function emphasisOf(
  selection: Selection,
  dataset: Dataset,
  relationNumbers: Int32Array,
): Emphasis | null {
  if (selection.kind === 'nothing') return null;
  const relations = relationsAt(dataset, relationNumbers);
  const entities = new Set<EntityId>(selection.kind === 'entities' ? selection.ids : []);
  for (const relation of relations) entities.add(relation.source).add(relation.target);
  const ids = new Set(relations.map((relation) => relation.id));
  return { entities, relations: ids, relationNumbers };
}

/** The entities that an ego or a trace is asked of: they are seen even when nothing is found. */
function askedEntities(filters: readonly Filter[]): readonly EntityId[] {
  const ego = activeFilter(filters, 'ego');
  const trace = activeFilter(filters, 'trace');
  return [...(ego?.entities ?? []), ...(trace?.from ?? []), ...(trace?.to ?? [])];
}

interface Sieve {
  /** The numbers of what is seen. */
  readonly seen: Bits;
  readonly hiddenByDepth: number;
  readonly hiddenByFilters: number;
}

/** What is hidden counts once: by depth where depth folds it, else by the filters. */
function sift(
  index: DatasetIndex,
  state: Pick<AppState, 'depth' | 'filters'>,
  answers: Answers,
  pulledIn: readonly Relation[],
): Sieve {
  const { dataset } = index;
  const count = dataset.relations.length;
  const isWhole =
    (answers.ego !== null && activeFilter(state.filters, 'ego') !== undefined) ||
    (answers.trace !== null && activeFilter(state.filters, 'trace') !== undefined);
  const atDepth = isWhole ? makeBits(count, true) : findShownAt(state.depth, index);
  const seen = passFilters(dataset, state.filters, answers);
  keepBits(seen, atDepth);
  for (const number of numbersOf(dataset, pulledIn)) {
    addBit(seen, number);
    addBit(atDepth, number);
  }
  const left = countBits(atDepth);
  return { seen, hiddenByDepth: count - left, hiddenByFilters: left - countBits(seen) };
}

/** The numbers of the entities at the ends of what is seen. */
function findEnds({ graph }: DatasetIndex, seen: Bits): Bits {
  const ends = makeBits(graph.nodeCount);
  for (let at = 0; at < graph.edgeCount; at += 1) {
    if (!hasBit(seen, at)) continue;
    addBit(ends, graph.sources[at] ?? 0);
    addBit(ends, graph.targets[at] ?? 0);
  }
  return ends;
}

interface Last {
  readonly seen: Bits;
  readonly seenEntities: Bits;
  readonly relations: readonly Relation[];
}

/** What was seen of each dataset when last asked. */
const lastOf = new WeakMap<Dataset, Last>();

/** The very same bits and list where the same is seen as before: whoever keeps something by them keeps it. */
function keepSteady(dataset: Dataset, seen: Bits, seenEntities: Bits): Last {
  const last = lastOf.get(dataset);
  const isSeenAgain = last !== undefined && areSameBits(last.seen, seen);
  const areSeenAgain = last !== undefined && areSameBits(last.seenEntities, seenEntities);
  const kept = {
    seen: isSeenAgain ? last.seen : seen,
    seenEntities: areSeenAgain ? last.seenEntities : seenEntities,
    relations: isSeenAgain ? last.relations : relationsIn(dataset, seen),
  };
  lastOf.set(dataset, kept);
  return kept;
}

/** `answers` are those to the ego and the trace among the filters, `path` the one the reader stands on. */
export function focusOf(
  dataset: Dataset,
  state: Pick<AppState, 'selection' | 'depth' | 'filters'>,
  answers: Answers = NO_ANSWERS,
  path: Emphasis | null = null,
): Focus {
  const { selection } = state;
  const index = indexOfDataset(dataset);
  const chosen = relationsOfSelection(dataset, selection);
  // An entity's own relations obey depth and filters; relations and passages were asked for by name.
  const pulledIn = selection.kind === 'entities' ? [] : chosen;
  const { seen: sifted, ...hidden } = sift(index, state, answers, pulledIn);
  const askedFor = new Set<EntityId>([
    ...(selection.kind === 'entities' ? selection.ids : []),
    ...askedEntities(state.filters).filter((id) => dataset.entityOf.has(id)),
  ]);
  const ends = findEnds(index, sifted);
  const others = [...askedFor].filter((id) => !hasBit(ends, index.numberOf.get(id) ?? -1));
  const withOthers = ends.slice();
  for (const id of others) addBit(withOthers, index.numberOf.get(id) ?? -1);
  const { seen, seenEntities, relations } = keepSteady(dataset, sifted, withOthers);
  const seenOfChosen = numbersOf(dataset, chosen).filter((number) => hasBit(seen, number));
  // Sets of ids are made when they are asked for: of a large graph they cost more than all the rest.
  const visibleRelations = onceAsked(() => new Set(relations.map((relation) => relation.id)));
  const visibleEntities = onceAsked(() => {
    const seenEnds = Array.from(numbersIn(ends)).flatMap((at) => dataset.entities[at]?.id ?? []);
    return new Set([...others, ...seenEnds]);
  });
  return {
    relations,
    seen,
    seenEntities,
    get visibleRelations() {
      return visibleRelations();
    },
    get visibleEntities() {
      return visibleEntities();
    },
    emphasis: emphasisOf(selection, dataset, seenOfChosen) ?? path,
    counts: {
      shownRelations: relations.length,
      allRelations: dataset.relations.length,
      shownEntities: others.length + countBits(ends),
      allEntities: dataset.entities.length,
      ...hidden,
    },
  };
}
