/**
 * How is the picture read as a list: every entity, under it its relations, under each its passages?
 *
 * Rows from top to bottom, each with its level, its place among its siblings, and where what stands below it
 * ends, so that a list drawn in part can still say how long it is. A relation stands under both its ends, a
 * self-relation once; its way is that of the entity above it. What states a claim comes before what repeats
 * it, and what only names an end last. Nothing is left out: a row is closed, never missing; what stands below an
 * entity that nobody opened yet is not laid out, so that a hundred thousand of them are a list at once. Pure.
 */
import { hasBit } from '../graph/bit-set.ts';
import { degreesOf } from '../graph/compact-graph.ts';
import {
  indexOfDataset,
  numbersOf,
  relationsAt,
  relationsOfEntities,
} from '../graph/dataset-index.ts';
import { standsAt } from '../graph/influence.ts';
import { byNumber, groupBy } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { Passage } from '../model/passage.ts';
import type { Evidence, Relation } from '../model/relation.ts';
import type { Focus } from '../state/focus.ts';

/** In the order in which they stand below an entity. */
export const OUTLINE_WAYS = ['affects', 'isAffectedBy', 'bothWays', 'withoutInfluence'] as const;
export type OutlineWay = (typeof OUTLINE_WAYS)[number];

export type OutlineContent =
  | {
      readonly kind: 'entity';
      readonly entity: Entity;
      readonly shown: number;
      /** With those that depth and filters hide. */
      readonly all: number;
    }
  | { readonly kind: 'way'; readonly way: OutlineWay; readonly count: number }
  | { readonly kind: 'relation'; readonly relation: Relation; readonly under: EntityId }
  | {
      readonly kind: 'passage';
      readonly passage: Passage;
      readonly piece: Evidence;
      readonly relation: Relation;
    };

export interface OutlineRow {
  /** The same thing in the same place has the same key in every outline of the dataset. */
  readonly key: string;
  readonly content: OutlineContent;
  /** All from 1. */
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  readonly index: number;
  /** Index of the row above it in the tree; null at the top. */
  readonly parent: number | null;
  /** Index after the last row below it, as far as that is laid out. */
  readonly end: number;
  /** Whether anything stands below it. */
  readonly isParent: boolean;
}

interface Branch {
  readonly key: string;
  readonly content: OutlineContent;
  readonly below: readonly Branch[];
  readonly isParent: boolean;
}

/** Ids may hold any character, so that no separator would do. */
const keyOf = (...parts: readonly (string | number)[]): string => JSON.stringify(parts);

/** What JSON writes as it is. */
const isPlain = (id: string): boolean => /^[\w.:/-]*$/.test(id);

/** How an entity stands to a relation of its own; the four ways exclude one another. */
export function wayOf(relation: Relation, entity: EntityId): OutlineWay {
  const affects = standsAt(relation, entity, 'out');
  const isAffected = standsAt(relation, entity, 'in');
  if (affects && isAffected) return 'bothWays';
  if (affects) return 'affects';
  return isAffected ? 'isAffectedBy' : 'withoutInfluence';
}

const ROLE_ORDER: Readonly<Record<Evidence['role'], number>> = {
  states: 0,
  repeats: 1,
  resolves: 2,
};

function passageBranches(relation: Relation, under: EntityId, dataset: Dataset): readonly Branch[] {
  return relation.evidence
    .toSorted(byNumber(({ role }) => ROLE_ORDER[role]))
    .flatMap((piece, index): readonly Branch[] => {
      const passage = dataset.passageOf.get(piece.passage);
      if (!passage) return [];
      const key = keyOf('passage', under, relation.id, index);
      return [
        { key, content: { kind: 'passage', passage, piece, relation }, below: [], isParent: false },
      ];
    });
}

function wayBranches(
  relations: readonly Relation[],
  under: EntityId,
  dataset: Dataset,
): readonly Branch[] {
  const byWay = groupBy(relations, (relation) => wayOf(relation, under));
  return OUTLINE_WAYS.flatMap((way): readonly Branch[] => {
    const own = byWay.get(way) ?? [];
    if (own.length === 0) return [];
    const below = own.map((relation): Branch => {
      const passages = passageBranches(relation, under, dataset);
      return {
        key: keyOf('relation', under, relation.id),
        content: { kind: 'relation', relation, under },
        below: passages,
        isParent: passages.length > 0,
      };
    });
    const content = { kind: 'way' as const, way, count: own.length };
    return [{ key: keyOf('way', under, way), content, below, isParent: true }];
  });
}

interface OpenRow extends OutlineRow {
  end: number;
}

function layOut(branches: readonly Branch[], parent: OutlineRow, rows: OpenRow[]): void {
  for (let at = 0; at < branches.length; at += 1) {
    const branch = branches[at];
    if (branch === undefined) continue;
    const { key, content, below, isParent } = branch;
    const index = rows.length;
    const place = { level: parent.level + 1, position: at + 1, setSize: branches.length, index };
    const row = { key, content, ...place, parent: parent.index, end: index + 1, isParent };
    rows.push(row);
    layOut(below, row, rows);
    row.end = rows.length;
  }
}

/** The key of an entity's row; those of all rows below it are made from the same id. */
export const keyOfEntity = (id: EntityId): string =>
  // Of a hundred thousand keys most of the time would go into looking for what needs to be written otherwise.
  isPlain(id) ? `["entity","${id}"]` : keyOf('entity', id);

/** The entity whose row has this key; null for the key of another row. */
export function entityOfKey(key: string): string | null {
  const parts: unknown = JSON.parse(key);
  return Array.isArray(parts) && parts[0] === 'entity' && typeof parts[1] === 'string'
    ? parts[1]
    : null;
}

export interface OutlineSource {
  readonly dataset: Dataset;
  /** What is shown. */
  readonly focus: Pick<Focus, 'seen' | 'seenEntities'>;
}

/** Entity by entity, how many relations of it are shown. */
export const countShownOf = ({ dataset, focus }: OutlineSource): Int32Array =>
  degreesOf(indexOfDataset(dataset).graph, focus.seen);

/** In the order of the corpus. */
function shownRelationsOf({ dataset, focus }: OutlineSource, id: EntityId): readonly Relation[] {
  const index = indexOfDataset(dataset);
  const own = numbersOf(dataset, relationsOfEntities(index, [id]));
  return relationsAt(
    dataset,
    own.filter((number) => hasBit(focus.seen, number)),
  );
}

type EntityPart = Pick<OutlineRow, 'key' | 'content'>;

/** Made once for what is shown: they are the same wherever the entity stands and whatever is laid out. */
const partsOf = new WeakMap<Int32Array, (EntityPart | undefined)[]>();

/**
 * The rows from top to bottom: entities by their numbers `inOrder`, and below those that `isLaidOut` names all that
 * stands there, as if every row were open. `shown` is that of `countShownOf`.
 */
export function toOutline(
  source: OutlineSource,
  inOrder: Int32Array,
  shown: Int32Array,
  isLaidOut: (id: EntityId) => boolean,
): readonly OutlineRow[] {
  const { dataset } = source;
  const { degrees } = indexOfDataset(dataset);
  const parts = partsOf.get(shown) ?? Array.from(shown, () => undefined);
  partsOf.set(shown, parts);
  const rows: OpenRow[] = [];
  for (let at = 0; at < inOrder.length; at += 1) {
    const number = inOrder[at] ?? -1;
    const entity = dataset.entities[number];
    if (entity === undefined) continue;
    const own = shown[number] ?? 0;
    const { key, content } = (parts[number] ??= {
      key: keyOfEntity(entity.id),
      content: { kind: 'entity', entity, shown: own, all: degrees[number] ?? 0 },
    });
    const row: OpenRow = {
      key,
      content,
      level: 1,
      position: at + 1,
      setSize: inOrder.length,
      index: rows.length,
      parent: null,
      end: rows.length + 1,
      isParent: own > 0,
    };
    rows.push(row);
    if (!isLaidOut(entity.id)) continue;
    layOut(wayBranches(shownRelationsOf(source, entity.id), entity.id, dataset), row, rows);
    row.end = rows.length;
  }
  return rows;
}

export const hasBelow = ({ isParent }: OutlineRow): boolean => isParent;

/** The ways of an open entity are open unless the reader closed one; everything else is closed at first. */
export const isOpen = (row: OutlineRow, turned: ReadonlySet<string>): boolean =>
  hasBelow(row) && turned.has(row.key) !== (row.content.kind === 'way');

/** The rows that no closed one hides; `turned` holds the keys that are not as at first. */
export function rowsInSight(
  outline: readonly OutlineRow[],
  turned: ReadonlySet<string>,
): readonly OutlineRow[] {
  const inSight: OutlineRow[] = [];
  for (let row = outline[0]; row;) {
    inSight.push(row);
    // Of most rows nothing is laid out: whether they are open makes no difference.
    const next = row.index + 1;
    row = outline[row.end === next || isOpen(row, turned) ? next : row.end];
  }
  return inSight;
}

/** From the top down, without the row itself. */
export function rowsAbove(row: OutlineRow, outline: readonly OutlineRow[]): readonly OutlineRow[] {
  const parent = row.parent === null ? undefined : outline[row.parent];
  return parent ? [...rowsAbove(parent, outline), parent] : [];
}
