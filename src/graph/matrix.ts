/**
 * Who says or does how much to whom, as a table of who × whom?
 *
 * A cell holds the relations from its row to its column as the sentence has them; a mutual one stands in
 * both cells of its pair, and a self-relation once, on the diagonal. So the cells hold together
 * `total` + the mutual ones between two; `total` counts each relation once. Split by valence; a denied
 * relation is counted with the others and told in `denied`. Only cells that hold something are listed.
 */
import { byNumber, inTurn } from '../kit/order.ts';
import type { Dataset } from '../model/dataset.ts';
import { ENTITY_KINDS, isActor, type Entity, type EntityKind } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import { communitiesOf } from './communities.ts';

export const MATRIX_ORDERS = ['kind', 'degree', 'community'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** `hostile` + `neutral` + `friendly` = `relations`; `denied` are among them. */
export interface CellCounts {
  readonly relations: number;
  readonly hostile: number;
  readonly neutral: number;
  readonly friendly: number;
  readonly denied: number;
}

export interface MatrixCell {
  /** Places in `entities`. */
  readonly row: number;
  readonly column: number;
  /** In the order they were given. */
  readonly relations: readonly Relation[];
  readonly counts: CellCounts;
}

export interface Matrix {
  /** Rows and columns alike, in the asked order. */
  readonly entities: readonly Entity[];
  /** Row by row, left to right; a cell that is not here is empty. */
  readonly cells: readonly MatrixCell[];
  readonly rowSums: readonly CellCounts[];
  readonly columnSums: readonly CellCounts[];
  /** Every relation of the matrix, once. */
  readonly total: CellCounts;
  /** The highest number of relations in one cell; 0 without cells. */
  readonly fullest: number;
  /** For each entity the number of its group, from 0; drawn as blocks in the order `community`. */
  readonly communities: readonly number[];
  readonly counts: {
    /** Entities of the kinds that no admitted relation joins to another of them, or to itself. */
    readonly withoutRelation: number;
    /** Admitted relations of which an end is of another kind. */
    readonly otherRelations: number;
  };
}

export interface MatrixOptions {
  /** Kinds of the rows and columns; actors when left out. */
  readonly kinds?: readonly EntityKind[];
  readonly order?: MatrixOrder;
}

export const ACTOR_KINDS: readonly EntityKind[] = ENTITY_KINDS.filter((kind) => isActor({ kind }));

export function countCell(relations: readonly Relation[]): CellCounts {
  const count = (holds: (relation: Relation) => boolean) => relations.filter(holds).length;
  return {
    relations: relations.length,
    hostile: count(({ valence }) => valence === -1),
    neutral: count(({ valence }) => valence === 0),
    friendly: count(({ valence }) => valence === 1),
    denied: count(({ stance }) => stance.negated),
  };
}

/** Over the relations of the matrix alone; a self-relation counts once. */
function degreesOf(relations: readonly Relation[]): ReadonlyMap<EntityId, number> {
  const degrees = new Map<EntityId, number>();
  for (const { source, target } of relations) {
    for (const id of new Set([source, target])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

interface Standing {
  readonly entity: Entity;
  readonly place: number;
  readonly degree: number;
  readonly community: number;
  /** Of the whole group: its relations' ends. */
  readonly communityDegree: number;
}

function standingsOf(
  entities: readonly Entity[],
  relations: readonly Relation[],
): readonly Standing[] {
  const degrees = degreesOf(relations);
  const placeOf = new Map(entities.map(({ id }, place) => [id, place]));
  const communities = communitiesOf(
    entities.length,
    relations.map(({ source, target }) => ({
      a: placeOf.get(source) ?? 0,
      b: placeOf.get(target) ?? 0,
      weight: 1,
    })),
  );
  const degreeOf = entities.map(({ id }) => degrees.get(id) ?? 0);
  const sums = new Map<number, number>();
  for (const [place, community] of communities.entries()) {
    sums.set(community, (sums.get(community) ?? 0) + (degreeOf[place] ?? 0));
  }
  return entities.map((entity, place) => {
    const community = communities[place] ?? place;
    return {
      entity,
      place,
      degree: degreeOf[place] ?? 0,
      community,
      communityDegree: sums.get(community) ?? 0,
    };
  });
}

const byDegree = inTurn<Standing>(
  byNumber(({ degree }) => -degree),
  byNumber(({ place }) => place),
);

const ORDERS: Readonly<Record<MatrixOrder, (a: Standing, b: Standing) => number>> = {
  kind: inTurn(
    byNumber(({ entity }) => ENTITY_KINDS.indexOf(entity.kind)),
    byDegree,
  ),
  degree: byDegree,
  community: inTurn(
    byNumber(({ communityDegree }) => -communityDegree),
    byNumber(({ community }) => community),
    byDegree,
  ),
};

function toCells(
  relations: readonly Relation[],
  placeOf: ReadonlyMap<EntityId, number>,
): readonly MatrixCell[] {
  const size = placeOf.size;
  const held = new Map<number, Relation[]>();
  const put = (row: number, column: number, relation: Relation): void => {
    const cell = held.get(row * size + column);
    if (cell) cell.push(relation);
    else held.set(row * size + column, [relation]);
  };
  for (const relation of relations) {
    const source = placeOf.get(relation.source) ?? 0;
    const target = placeOf.get(relation.target) ?? 0;
    put(source, target, relation);
    if (relation.direction === 'mutual' && source !== target) put(target, source, relation);
  }
  return [...held].toSorted(byNumber(([key]) => key)).map(([key, own]) => ({
    row: Math.floor(key / size),
    column: key % size,
    relations: own,
    counts: countCell(own),
  }));
}

/** The number each group gets: in order of first appearance. */
function renumber(groups: readonly number[]): readonly number[] {
  const numberOf = new Map<number, number>();
  for (const group of groups) if (!numberOf.has(group)) numberOf.set(group, numberOf.size);
  return groups.map((group) => numberOf.get(group) ?? 0);
}

export function matrixOf(
  dataset: Dataset,
  relations: readonly Relation[],
  { kinds = ACTOR_KINDS, order = 'kind' }: MatrixOptions = {},
): Matrix {
  const ofKinds = dataset.entities.filter(({ kind }) => kinds.includes(kind));
  const chosen = new Set(ofKinds.map(({ id }) => id));
  const inside = relations.filter(({ source, target }) => chosen.has(source) && chosen.has(target));
  const joined = degreesOf(inside);
  const standings = standingsOf(
    ofKinds.filter(({ id }) => joined.has(id)),
    inside,
  ).toSorted(ORDERS[order]);
  const entities = standings.map(({ entity }) => entity);
  const cells = toCells(inside, new Map(entities.map(({ id }, place) => [id, place])));
  const sum = (holds: (cell: MatrixCell) => boolean): CellCounts =>
    countCell(cells.filter(holds).flatMap((cell) => cell.relations));
  return {
    entities,
    cells,
    rowSums: entities.map((_, place) => sum(({ row }) => row === place)),
    columnSums: entities.map((_, place) => sum(({ column }) => column === place)),
    total: countCell(inside),
    fullest: cells.reduce((most, cell) => Math.max(most, cell.relations.length), 0),
    communities: renumber(standings.map(({ community }) => community)),
    counts: {
      withoutRelation: ofKinds.length - entities.length,
      otherRelations: relations.length - inside.length,
    },
  };
}
